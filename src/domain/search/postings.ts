import type { TokenHits } from './rank-hits.ts';

/** For each token where it stands: per place the distance to the place before in base 36 and one capital letter for how strongly it stands there (A faint to J strong). */
export type Postings = Readonly<Record<string, string>>;

const POSTING = /([0-9a-z]+)([A-J])/g;
const FAINT = 'A'.charCodeAt(0);

/**
 * Takes places that hold a token, by number in rising order, with a strength from 0 to 9, and the number of the place before them where they
 * follow on others; gives them as one short text.
 */
export function packPostings(hits: TokenHits, after = 0): string {
  let before = after;
  return [...hits]
    .map(([at, strength]) => {
      const gap = at - before;
      before = at;
      return `${gap.toString(36)}${String.fromCharCode(FAINT + strength)}`;
    })
    .join('');
}

/** Takes the packed places of a token; gives them by number with their strengths, as they were packed. */
export function unpackPostings(packed: string): TokenHits {
  let at = 0;
  return new Map(
    [...packed.matchAll(POSTING)].map(([, gap = '', letter = '']) => {
      at += Number.parseInt(gap, 36);
      return [at, letter.charCodeAt(0) - FAINT] as const;
    }),
  );
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
