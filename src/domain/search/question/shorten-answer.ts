/** Shorter texts are left whole; of longer ones so many characters at least are told. */
const WHOLE = 70;
const ENOUGH = 30;

/** Shortens a text that stands among others to its first sentences, with a sign that it goes on. */
export function shortenAnswer(text: string): string {
  if (text.length <= WHOLE) return text;
  const sentences = text.match(/[^。]+。?/g) ?? [];
  let told = '';
  for (const sentence of sentences) {
    if (told.length >= ENOUGH) return `${told}…`;
    told += sentence;
  }
  return told;
}
