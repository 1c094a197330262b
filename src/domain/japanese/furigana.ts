/** Words with their readings; an empty reading marks a sequence of characters inside which nothing is annotated. */
export type Readings = Readonly<Record<string, string>>;

/** A piece of a text; with a reading when furigana belong over it. */
export type FuriganaPart = { readonly text: string; readonly reading?: string };

/** Says whether a word can stand under one reading: two or more Chinese characters and nothing else. */
export function isAnnotated(word: string): boolean {
  return /^[一-鿿々ヶ]{2,}$/.test(word);
}

/**
 * Takes words with their readings; gives a function that cuts a text into parts. The longest word wins; each word is annotated
 * once for all texts that share `seen`, to which it is then added. The parts joined are the text.
 */
export function makeFurigana(readings: Readings): (text: string, seen: Set<string>) => readonly FuriganaPart[] {
  const words = Object.keys(readings).toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(${words.map((word) => word).join('|')})`);
  return (text, seen) =>
    text
      .split(pattern)
      .filter((part) => part !== '')
      .map((part) => annotate(part, readings[part], seen));
}

function annotate(text: string, reading: string | undefined, seen: Set<string>): FuriganaPart {
  if (!reading || seen.has(text)) return { text };
  seen.add(text);
  return { text, reading };
}
