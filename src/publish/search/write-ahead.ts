import { brotliCompressSync, constants } from 'node:zlib';
import { pickHits, type BundlePart } from '../../domain/search/index/bundle-part.ts';
import { isSign, packAhead } from '../../domain/search/index/pack-ahead.ts';
import { packPostings, unpackPostings, type Postings } from '../../domain/search/index/postings.ts';

/** How much a browser fetches while nobody waits, so that a further word needs nothing: bytes of brotli at most. */
const MOST = 60_000;
/** What is served is compressed as hard as can be: that takes ten times as long and comes to 0.935 (±0.005) of this. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const HARDER = 0.95;

/**
 * Writes the words of an index, or of a part of it, as a browser fetches them ahead. Where they weigh too much, those
 * that stand in few places are left out, the fewest first, and asked for when they are needed.
 */
export function writeAhead(words: Postings, part: BundlePart | undefined): string {
  const held = Object.entries(words).flatMap(([word, packed]) => {
    const hits = isSign(word) ? undefined : pickHits(unpackPostings(packed), part?.pick);
    return hits && hits.size > 0 ? [{ word, count: hits.size, packed: packPostings(hits) }] : [];
  });
  const counts = [...new Set(held.map(({ count }) => count))].toSorted((a, b) => a - b);
  const write = (least: number) => {
    const kept = held.filter(({ count }) => count >= least);
    const postings = Object.fromEntries(kept.map(({ word, packed }) => [word, packed]));
    return JSON.stringify(packAhead(postings, kept.length === held.length));
  };
  // Halved each time, because writing and compressing is what costs.
  let [from, to, written] = [0, counts.length, ''];
  for (let at = 0; from < to; at = Math.floor((from + to) / 2)) {
    const next = write(counts[at] ?? 0);
    if (brotliCompressSync(next, QUICK).length * HARDER > MOST) from = at + 1;
    else [to, written] = [at, next];
  }
  return written || write(Infinity);
}
