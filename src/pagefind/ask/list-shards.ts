import { nameShard } from '../file-format.ts';

/**
 * Names the shards that tokens fall into before the engine can, so that they are fetched beside it. Each once. `starts`
 * are the words with which the shards begin, with spaces between, in order.
 */
export function listShards(starts: string, tokens: readonly string[]): readonly string[] {
  const begins = starts.split(' ');
  const places = tokens.map((token) => findLast(begins, token)).filter((at) => at >= 0);
  return [...new Set(places)].map(nameShard);
}

/** The last of sorted words that does not come after another; -1 when all do. */
function findLast(words: readonly string[], other: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') <= other) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
