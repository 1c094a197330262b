import type { Posting, Word } from './pagefind-files.ts';

/** Leaves out of a word where in a page it stands, which nothing shows: how often, and by which weight, stays. */
export function dropPositions([word, postings, ...spellings]: Word): Word {
  const anew = postings.map(([distance, positions, ...others]): Posting => {
    return [distance, renumber(positions as readonly number[]), ...others]; // as Pagefind writes them
  });
  return [word, anew, ...spellings];
}

/**
 * A mark of a weight is below nought; the positions behind it are told by their distances. Each is another all the
 * same, because Pagefind counts two at one spot as one.
 */
function renumber(positions: readonly number[]): readonly number[] {
  let next = 0;
  return positions.map((position, at) => {
    if (position < 0) return position;
    next += 1;
    return (positions[at - 1] ?? -1) < 0 ? next - 1 : 1;
  });
}
