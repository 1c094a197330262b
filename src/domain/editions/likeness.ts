import { foldSpelling } from './same-spelling.ts';

/** The pairs of neighbouring characters of a text, each with how often it stands there. */
export type Pairs = ReadonlyMap<string, number>;

/** Cuts a text into its pairs once, so that it can be held against many others. */
export function cutPairs(text: string): Pairs {
  const folded = `^${foldSpelling(text)}$`;
  const pairs = new Map<string, number>();
  for (let at = 0; at < folded.length - 1; at += 1) {
    const pair = folded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Says how like two texts are, from 0 to 1: twice what they share of all their pairs (Dice). */
export function likeness(a: Pairs, b: Pairs): number {
  let [shared, all] = [0, 0];
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 1 : (2 * shared) / all;
}
