import { packPostings, type Postings } from '../../domain/search/index/postings.ts';
import { LEVELS } from '../file-format.ts';
import type { Word } from './pagefind-files.ts';

/** For each word how much it weighs in which places, in Pagefind's measure (`LEVELS`). */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What stands before the first mark of a weight. */
const PLAIN = 24;

/**
 * Adds up what each word weighs in each place, which is all that Pagefind makes of the positions. `numbers` are those
 * of the places in the order of Pagefind's pages. A word may come twice, with other places each time.
 */
export function weighWords(words: readonly Word[], numbers: readonly number[]): Weights {
  const weights = new Map<string, Map<number, number>>();
  for (const [word, postings] of words) {
    const held = weights.get(word) ?? new Map<number, number>();
    weights.set(word, held);
    let at = 0;
    for (const [distance, positions] of postings) {
      at += distance;
      held.set(numbers[at] ?? missing(word), addUp(positions as readonly number[])); // as Pagefind writes them
    }
  }
  return weights;
}

/** Says of weighed words how strongly they stand in their places, the nearest level each. */
export function packWeights(weights: Weights): Postings {
  return Object.fromEntries(
    [...weights].map(([word, places]) => {
      const sorted = [...places].toSorted(([a], [b]) => a - b);
      return [word, packPostings(new Map(sorted.map(([at, weight]) => [at, findLevel(weight)])))];
    }),
  );
}

/** A mark of a weight is below nought; the positions behind it have that weight. */
function addUp(positions: readonly number[]): number {
  let [sum, weight] = [0, PLAIN];
  for (const position of positions)
    if (position < 0) weight = -1 - position;
    else sum += weight;
  return sum;
}

function findLevel(weight: number): number {
  const far = (level: number) => Math.abs(Math.log(weight / level));
  return LEVELS.reduce((best, level, at) => (far(level) < far(LEVELS[best] ?? level) ? at : best), 0);
}

function missing(word: string): never {
  throw new Error(`Pagefind の索引の「${word}」が、どの場所か分かりません。src/pagefind/README.md を見てください。`);
}
