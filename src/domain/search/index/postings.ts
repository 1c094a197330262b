import type { TokenHits } from './opened-index.ts';

/**
 * For each token where it stands: per place the distance to the place before in base 36 and one capital letter for how
 * strongly it stands there (A faint to T strong).
 */
export type Postings = Readonly<Record<string, string>>;

const codeOf = (sign: string) => sign.charCodeAt(0);
const FAINT = codeOf('A');
const STRONG = codeOf('T');

/**
 * Packs the places that hold a token into one short text. They come by number in rising order, with a strength from 0
 * to 19.
 */
export function packPostings(hits: TokenHits): string {
  let before = 0;
  let packed = '';
  for (const [at, strength] of hits) {
    packed += packOne(at - before, strength);
    before = at;
  }
  return packed;
}

/** The inverse of `packPostings`. */
export function unpackPostings(packed: string): TokenHits {
  const hits = new Map<number, number>();
  walkPostings(packed, (at, strength) => hits.set(at, strength));
  return hits;
}

/** Packs one place, for those who write postings without unpacking others. */
export function packOne(gap: number, strength: number): string {
  return gap.toString(36) + String.fromCharCode(FAINT + strength);
}

/** Visits packed places in order without a map of them: joining sites does this with millions. */
export function walkPostings(packed: string, visit: (at: number, strength: number) => void): void {
  let at = 0;
  let gap = 0;
  for (let index = 0; index < packed.length; index += 1) {
    const code = packed.charCodeAt(index);
    if (code >= FAINT && code <= STRONG) {
      at += gap;
      gap = 0;
      visit(at, code - FAINT);
    } else gap = gap * 36 + (code < FAINT ? code - codeOf('0') : code - codeOf('a') + 10);
  }
}

/**
 * Finds the places of every token that begins with a token, as the engine of the online search does. So one character
 * finds every place that holds it. What is only the beginning of a token counts less than the token.
 */
export function findPostings(postings: Postings, token: string): TokenHits {
  const found = new Map<number, number>();
  for (const [word, packed] of Object.entries(postings)) {
    if (token === '' || !word.startsWith(token)) continue;
    for (const [at, strength] of unpackPostings(packed))
      found.set(at, Math.max(found.get(at) ?? 0, ((strength + 1) * token.length) / word.length));
  }
  return found;
}
