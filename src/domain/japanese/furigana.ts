import { foldKana } from './fold-text.ts';

/** Words with their readings; an empty reading marks a sequence of characters inside which nothing is annotated. */
export type Readings = Readonly<Record<string, string>>;

/** A run of a text; with a reading when furigana belong over it. */
export type FuriganaRun = { readonly text: string; readonly reading?: string };

/** A word of more characters than this bears its reading behind it: it may be wider than a narrow window. */
export const LONG = 7;

const NAME = /^[一-鿿々ヶぁ-んァ-ヺー]+$/;
const RUN = /[一-鿿々ヶ]+|[ぁ-んァ-ヵヷ-ヺー]+/g;
const isKana = (run: string) => /^[ぁ-んァ-ヵヷ-ヺー]/.test(run);

/**
 * Says whether a word can stand under one reading: two or more Chinese characters, or such characters among kana
 * (あおば野市), and nothing else.
 */
export function isAnnotated(word: string): boolean {
  return [...word].length > 1 && NAME.test(word) && (word.match(RUN) ?? []).some((run) => !isKana(run));
}

/**
 * Takes a word and its reading; gives its runs, with a reading over the Chinese characters only: あおば, 野市 (のし).
 * Undefined where the kana of the word do not stand in the reading.
 */
export function splitReading(word: string, reading: string): readonly FuriganaRun[] | undefined {
  return alignRuns(word.match(RUN) ?? [], reading);
}

function alignRuns(runs: readonly string[], reading: string): readonly FuriganaRun[] | undefined {
  const [text, next, ...others] = runs;
  if (text === undefined) return reading === '' ? [] : undefined;
  if (isKana(text)) {
    const kana = foldKana(text);
    const rest = foldKana(reading).startsWith(kana) ? alignRuns(runs.slice(1), reading.slice(kana.length)) : undefined;
    return rest && [{ text }, ...rest];
  }
  if (next === undefined) return reading === '' ? undefined : [{ text, reading }];
  const kana = foldKana(next);
  for (let at = foldKana(reading).indexOf(kana, 1); at > 0; at = foldKana(reading).indexOf(kana, at + 1)) {
    const rest = alignRuns([next, ...others], reading.slice(at));
    if (rest) return [{ text, reading: reading.slice(0, at) }, ...rest];
  }
  return undefined;
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
      .flatMap((run) => annotate(run, readings[run], seen));
}

function annotate(text: string, reading: string | undefined, seen: Set<string>): readonly FuriganaRun[] {
  if (!reading || seen.has(text)) return [{ text }];
  seen.add(text);
  return splitReading(text, reading) ?? [{ text }];
}
