/** Gives the beginning of a text, at most so many units long; no sign of two units is cut in two. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
