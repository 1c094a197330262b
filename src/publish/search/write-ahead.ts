import { brotliCompressSync } from 'node:zlib';
import { pickHits, type BundlePart } from '../../domain/search/index/bundle-part.ts';
import { isSign, packAhead } from '../../domain/search/index/pack-ahead.ts';
import { packPostings, unpackPostings, type Postings } from '../../domain/search/index/postings.ts';

/** How much a browser fetches while nobody waits, so that a further word needs nothing: bytes of brotli at most. */
const MOST = 60_000;

/**
 * Writes the words of an index, or of a part of it, as a browser fetches them ahead. Where they weigh too much, those
 * that stand in few places are left out, the fewest first, and asked for when they are needed.
 */
export function writeAhead(words: Postings, part: BundlePart | undefined): string {
  const held = Object.entries(words).flatMap(([word, packed]) => {
    const hits = isSign(word) ? undefined : pickHits(unpackPostings(packed), part?.pick);
    return hits && hits.size > 0 ? [{ word, count: hits.size, packed: packPostings(hits) }] : [];
  });
  for (let kept = held; ;) {
    const postings = Object.fromEntries(kept.map(({ word, packed }) => [word, packed]));
    const written = JSON.stringify(packAhead(postings, kept.length === held.length));
    if (kept.length === 0 || brotliCompressSync(written).length <= MOST) return written;
    const fewest = kept.reduce((least, { count }) => Math.min(least, count), Infinity);
    kept = kept.filter(({ count }) => count > fewest);
  }
}
