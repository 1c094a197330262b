import type { Postings } from '../../../domain/search/index/postings.ts';
import { renumberPostings, type Renumbered } from '../../../domain/search/many/renumber-postings.ts';
import type { KeptBundle } from './keep-bundles.ts';

/**
 * Joins the postings of several sites under one numbering, from bundle to bundle. Only places that count have a number.
 */
export function joinPostings(kept: readonly KeptBundle[], postings: readonly Postings[]): Postings {
  const numbers = numberAnew(kept, postings.length);
  const joined = new Map<string, Renumbered>();
  for (const [source, tokens] of postings.entries())
    for (const [token, packed] of Object.entries(tokens)) {
      const before = joined.get(token) ?? { packed: '', last: 0 };
      const more = renumberPostings(packed, (at) => numbers[source]?.[at], before.last);
      if (more.packed !== '') joined.set(token, { packed: before.packed + more.packed, last: more.last });
    }
  return Object.fromEntries([...joined].map(([token, { packed }]) => [token, packed]));
}

/** For each site the new number of each of its places; none for those that count no longer. */
function numberAnew(kept: readonly KeptBundle[], sources: number): readonly (readonly (number | undefined)[])[] {
  const numbers = Array.from({ length: sources }, (): (number | undefined)[] => []);
  let to = 0;
  for (const { places, source } of kept) {
    const anew = numbers[source] ?? [];
    for (const [at, { isHeld, number }] of places.entries()) if (isHeld && number !== undefined) anew[number] = to + at;
    to += places.length;
  }
  return numbers;
}
