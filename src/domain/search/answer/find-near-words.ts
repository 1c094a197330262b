import { foldKana, foldReading } from '../../japanese/fold-text.ts';
import type { SearchWords } from '../plan/search-words.ts';

/** No word is as long, in characters; comparing more would only make the reader wait. */
const LONGEST = 100;
/** The share of a word's signs that may differ. */
const FAR = 0.5;

/**
 * Offers words of the site that are spelled nearly like a query that found nothing. Up to so many, the nearest first.
 */
export function findNearWords(query: string, { groups }: SearchWords, most: number): readonly string[] {
  const asked = foldReading(query.slice(0, LONGEST));
  const { length } = [...asked];
  const near = groups.flatMap(({ say, read, name }) =>
    [...say, ...read]
      // Two texts differ at least by what one is longer.
      .filter((word) => Math.abs(length - [...word].length) <= FAR * Math.max(2, word.length))
      .map((word) => ({
        word: name || (say[0] ?? word),
        far: distance(asked, foldKana(word)) / Math.max(2, word.length),
      })),
  );
  // A word is not offered for itself.
  const sorted = near.filter(({ far }) => far > 0 && far <= FAR).sort((a, b) => a.far - b.far);
  return [...new Set(sorted.map(({ word }) => word))].slice(0, most);
}

/** How many signs must be put in, taken out or changed to make one text of the other (Levenshtein). */
function distance(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  const last = first.reduce<readonly number[]>(
    (row, sign, at) =>
      second.reduce<number[]>(
        (next, other, to) => [
          ...next,
          Math.min((next[to] ?? 0) + 1, (row[to + 1] ?? 0) + 1, (row[to] ?? 0) + (sign === other ? 0 : 1)),
        ],
        [at + 1],
      ),
    [0, ...second.map((_, at) => at + 1)],
  );
  return last.at(-1) ?? 0;
}
