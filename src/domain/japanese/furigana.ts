/** Words with their readings; an empty reading marks a sequence of characters inside which nothing is annotated. */
export type Readings = Readonly<Record<string, string>>;

/** A run of a text; with a reading when furigana belong over it. */
export type FuriganaRun = { readonly text: string; readonly reading?: string };

/** Says whether a word can stand under one reading: two or more Chinese characters and nothing else. */
export function isAnnotated(word: string): boolean {
  return /^[一-鿿々ヶ]{2,}$/.test(word);
}

/**
 * Takes words with their readings; gives a function that cuts a text into runs. The longest word wins; each word is
 * annotated once for all texts that share `seen`, to which it is then added. The runs joined are the text.
 */
export function makeFurigana(readings: Readings): (text: string, seen: Set<string>) => readonly FuriganaRun[] {
  const words = Object.keys(readings).toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(${words.map((word) => word).join('|')})`);
  return (text, seen) =>
    text
      .split(pattern)
      .filter((run) => run !== '')
      .map((run) => annotate(run, readings[run], seen));
}

function annotate(text: string, reading: string | undefined, seen: Set<string>): FuriganaRun {
  if (!reading || seen.has(text)) return { text };
  seen.add(text);
  return { text, reading };
}
