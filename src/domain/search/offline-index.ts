import type { AskTokens } from './answer-query.ts';
import { unpackPlaces, type PackedPlaces } from './pack-places.ts';
import type { TokenHits } from './rank-hits.ts';
import type { SearchPlace } from './search-place.ts';

/**
 * The whole index as plain data, for a copy of the site that is opened from a folder (`file://`), where nothing can be fetched
 * and Pagefind cannot run. `tokens` says for each token where it stands: per place the distance to the place before in base 36
 * and one capital letter for how strongly it stands there (A faint to J strong).
 */
export type OfflineIndex = { readonly places: PackedPlaces; readonly tokens: Readonly<Record<string, string>> };

/** What `answerQuery` needs of an index; `without` are cities whose places another index knows better. */
export type OpenedIndex = {
  readonly places: readonly SearchPlace[];
  readonly ask: AskTokens;
  readonly without?: readonly string[];
};

const POSTING = /([0-9a-z]+)([A-J])/g;
const FAINT = 'A'.charCodeAt(0);

/**
 * Takes an offline index; opens it. Use: `answerQuery(request, foldSearchWords(words), opened.places, opened.ask)`, where words are
 * those of `data/search-words.json`. `ask` has the type of the engine of the online search, and like it finds what begins with a
 * token, so that one character finds every place that holds it.
 */
export function openOfflineIndex({ places, tokens }: OfflineIndex): OpenedIndex {
  const words = Object.keys(tokens);
  const read = new Map<string, TokenHits>();
  const find = (token: string): TokenHits => {
    const known = read.get(token) ?? joinHits(token, words, tokens);
    read.set(token, known);
    return known;
  };
  return {
    places: unpackPlaces(places),
    ask: (asked) => Promise.resolve(new Map(asked.map((token) => [token, find(token)]))),
  };
}

/** Takes places that hold a token, by number in rising order, with a strength from 0 to 9; gives them as one short text. */
export function packPostings(hits: TokenHits): string {
  let before = 0;
  return [...hits]
    .map(([at, strength]) => {
      const gap = at - before;
      before = at;
      return `${gap.toString(36)}${String.fromCharCode(FAINT + strength)}`;
    })
    .join('');
}

function joinHits(token: string, words: readonly string[], tokens: OfflineIndex['tokens']): TokenHits {
  const joined = new Map<number, number>();
  for (const word of words.filter((one) => token !== '' && one.startsWith(token))) {
    let at = 0;
    for (const [, gap = '', letter = ''] of (tokens[word] ?? '').matchAll(POSTING)) {
      at += Number.parseInt(gap, 36);
      // What is only the beginning of a word counts less than the word.
      const score = ((letter.charCodeAt(0) - FAINT + 1) * token.length) / word.length;
      joined.set(at, Math.max(joined.get(at) ?? 0, score));
    }
  }
  return joined;
}
