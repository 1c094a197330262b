import { packOne, walkPostings } from '../index/postings.ts';

/** Makes one token of several, so that a beginning finds what begins with it. `total` is how many places there are. */
export function mergePostings(packed: readonly string[], total: number): string {
  const strongest = new Uint8Array(total);
  for (const one of packed)
    walkPostings(one, (at, strength) => {
      if (strength >= (strongest[at] ?? 0)) strongest[at] = strength + 1;
    });
  let [merged, before] = ['', 0];
  for (const [at, strength] of strongest.entries()) {
    if (strength === 0) continue;
    merged += packOne(at - before, strength - 1);
    before = at;
  }
  return merged;
}
