import type { AskTokens } from '../answer/answer-query.ts';
import { unpackPlaces, type PackedPlaces } from './pack-places.ts';
import { findPostings, type Postings } from './postings.ts';
import type { TokenHits } from '../answer/rank-hits.ts';
import type { BundleEntry } from '../many/search-directory.ts';
import type { SearchPlace } from './search-place.ts';

/**
 * The whole index as plain data, for a copy of the site that is opened from a folder (`file://`), where nothing can be fetched
 * and Pagefind cannot run.
 */
export type OfflineIndex = { readonly places: PackedPlaces; readonly tokens: Postings };

/** What `answerQuery` needs of an index, and which of its places count. */
export type OpenedIndex = Pick<BundleEntry, 'under' | 'without'> & {
  readonly places: readonly SearchPlace[];
  readonly ask: AskTokens;
};

/**
 * Takes an offline index; opens it. Use: `answerQuery(request, foldSearchWords(words), opened.places, opened.ask)`, where words are
 * those of `data/search-words.json`. `ask` has the type of the engine of the online search, and like it finds what begins with a
 * token, so that one character finds every place that holds it.
 */
export function openOfflineIndex({ places, tokens }: OfflineIndex): OpenedIndex {
  const read = new Map<string, TokenHits>();
  const find = (token: string): TokenHits => {
    const known = read.get(token) ?? findPostings(tokens, token);
    read.set(token, known);
    return known;
  };
  return {
    places: unpackPlaces(places),
    ask: (asked) => Promise.resolve(new Map(asked.map((token) => [token, find(token)]))),
  };
}
