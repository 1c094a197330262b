import { dropReadings, listHardWords, type HardWord } from './read-runs.ts';
import type { EasyWords, ExplainedWord, Retelling } from './retelling.ts';

/** Where a word stands in a text without readings, from its first sign to behind its last. */
type Stretch = { readonly from: number; readonly to: number };

/**
 * Takes texts with their readings, as they follow each other, and the words to explain; gives for each text those that
 * come in it for the first time. A word within a longer one that is explained needs nothing.
 */
export function explainFirst(
  texts: readonly string[],
  words: readonly ExplainedWord[],
): readonly (readonly ExplainedWord[])[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const found = findWords(text, words).filter(({ word }) => !seen.has(word.word));
    for (const { word } of found) seen.add(word.word);
    return [...new Map(found.toSorted((a, b) => a.from - b.from).map(({ word }) => [word.word, word])).values()];
  });
}

/** Gives the words that a retelling explains, its own before those of all; its title is what its text explains. */
export function listExplained(
  { title, words }: Pick<Retelling, 'title' | 'words'>,
  explained: readonly ExplainedWord[],
): readonly ExplainedWord[] {
  const own = new Set([title, ...words.map(({ word }) => word)].map(dropReadings));
  return [...words, ...explained.filter(({ word }) => !own.has(dropReadings(word)))];
}

/** Basic words without their readings: every text is held against the same list. */
const bareOf = new WeakMap<EasyWords['basic'], ReadonlySet<string>>();

/** Gives the words of a text that are neither basic nor explained where they stand, nor within its title. */
export function findUnexplained(text: string, known: EasyWords, title?: string): readonly HardWord[] {
  const words = title === undefined ? known.explained : [...known.explained, { word: title, means: '' }];
  const covered = findWords(text, words);
  const basic = bareOf.get(known.basic) ?? new Set(known.basic.map(dropReadings));
  bareOf.set(known.basic, basic);
  return listHardWords(text).filter(
    ({ word, at }) => !basic.has(word) && !covered.some(({ from, to }) => from <= at && at + word.length <= to),
  );
}

function findWords(
  text: string,
  words: readonly ExplainedWord[],
): readonly (Stretch & { readonly word: ExplainedWord })[] {
  const plain = dropReadings(text);
  const hard = listHardWords(text);
  // A word is found as a whole: 役所 is no word of 市役所.
  const cutsWord = (from: number, to: number) =>
    hard.some(({ word, at }) => at < to && from < at + word.length && (at < from || to < at + word.length));
  const taken: (Stretch & { readonly word: ExplainedWord })[] = [];
  const bare = words.map((word) => ({ word, looked: dropReadings(word.word) }));
  for (const { word, looked } of bare.toSorted((a, b) => b.looked.length - a.looked.length)) {
    for (let from = plain.indexOf(looked); from >= 0; from = plain.indexOf(looked, from + looked.length)) {
      const to = from + looked.length;
      if (!cutsWord(from, to) && !taken.some((other) => other.from < to && from < other.to))
        taken.push({ from, to, word });
    }
  }
  return taken;
}
