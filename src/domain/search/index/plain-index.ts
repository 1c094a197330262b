import type { OpenedIndex, TokenHits } from './opened-index.ts';
import { unpackPlaces, type PackedPlaces } from './pack-places.ts';
import { findPostings, type Postings } from './postings.ts';

/**
 * The whole index as plain data: for a copy of the site that is opened from a folder (`file://`), where Pagefind cannot
 * run, and for joining sites.
 */
export type PlainIndex = { readonly places: PackedPlaces; readonly tokens: Postings };

/** Opens an index that is there already, so that a copy in a folder answers like the site. */
export function openPlainIndex({ places, tokens }: PlainIndex): OpenedIndex {
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
