/** Leaves out of a text the signs that nobody sees (zero-width, directions), which come along with what is copied. */
export function dropUnseen(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}
