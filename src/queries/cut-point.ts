/** How much of a text is told in a result where it has no key point of its own, in characters. */
const POINT = 40;

/** Takes a text; gives as much of it as a result of the search tells. */
export function cutPoint(text: string): string {
  return text.length > POINT ? `${text.slice(0, POINT)}…` : text;
}
