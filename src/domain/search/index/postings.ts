import type { TokenHits } from '../answer/rank-hits.ts';

/** For each token where it stands: per place the distance to the place before in base 36 and one capital letter for how strongly it stands there (A faint to J strong). */
export type Postings = Readonly<Record<string, string>>;

const codeOf = (sign: string) => sign.charCodeAt(0);
const FAINT = codeOf('A');
const STRONG = codeOf('J');

/**
 * Takes places that hold a token, by number in rising order, with a strength from 0 to 9, and the number of the place before them where they
 * follow on others; gives them as one short text.
 */
export function packPostings(hits: TokenHits, after = 0): string {
  let before = after;
  let packed = '';
  for (const [at, strength] of hits) {
    packed += packOne(at - before, strength);
    before = at;
  }
  return packed;
}

/** Takes the packed places of a token; gives them by number with their strengths, as they were packed. */
export function unpackPostings(packed: string): TokenHits {
  const hits = new Map<number, number>();
  walkPostings(packed, (at, strength) => hits.set(at, strength));
  return hits;
}

/** Postings of a token under new numbers, and the last of these. */
export type Renumbered = { readonly packed: string; readonly last: number };

/**
 * Takes the packed places of a token, the new number of each (in the same order; undefined for those left out), and the number of the place
 * before them. What joins sites does this with millions, so nothing is unpacked.
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

/** Takes the packed places of several tokens and how many places there are; gives the places of any of them, each with its greatest strength. */
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

function packOne(gap: number, strength: number): string {
  return gap.toString(36) + String.fromCharCode(FAINT + strength);
}

function walkPostings(packed: string, visit: (at: number, strength: number) => void): void {
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
 * Takes postings and a token; gives the places of every token that begins with it, with scores: like the engine of the online search, so that
 * one character finds every place that holds it. What is only the beginning of a token counts less than the token.
 */
export function findPostings(postings: Postings, token: string): TokenHits {
  const joined = new Map<number, number>();
  for (const [word, packed] of Object.entries(postings)) {
    if (token === '' || !word.startsWith(token)) continue;
    for (const [at, strength] of unpackPostings(packed))
      joined.set(at, Math.max(joined.get(at) ?? 0, ((strength + 1) * token.length) / word.length));
  }
  return joined;
}
