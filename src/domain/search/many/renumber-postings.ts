import { packOne, walkPostings } from '../index/postings.ts';

/** Postings of a token under new numbers, and the last of these. */
export type Renumbered = { readonly packed: string; readonly last: number };

/**
 * Gives the places of a token the numbers they have in a joined site. `numberAnew` gives undefined for those left out
 * and keeps the order; `after` is the number of the place before them.
 */
export function renumberPostings(
  packed: string,
  numberAnew: (at: number) => number | undefined,
  after = 0,
): Renumbered {
  const anew = { packed: '', last: after };
  walkPostings(packed, (at, strength) => {
    const number = numberAnew(at);
    if (number === undefined) return;
    anew.packed += packOne(number - anew.last, strength);
    anew.last = number;
  });
  return anew;
}
