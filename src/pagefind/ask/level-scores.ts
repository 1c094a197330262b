import type { TokenHits } from '../../domain/search/index/opened-index.ts';

/**
 * Takes the rarity of a token (BM25 as Pagefind counts it) out of its scores. So places of an index where a word is
 * everywhere stand beside those of one where it is rare. `total` is how many places the index holds.
 */
export function levelScores(hits: TokenHits, total: number): TokenHits {
  const rarity = Math.log(1 + (total - hits.size + 0.5) / (hits.size + 0.5));
  return new Map([...hits].map(([at, score]) => [at, score / rarity]));
}
