import type { SearchPlace } from './search-place.ts';

/** What an index answers to one token: places by their number. Scores are its own, only comparable within one token. */
export type TokenHits = ReadonlyMap<number, number>;

/** Asks an index for tokens; one that no place holds has no places. */
export type AskTokens = (tokens: readonly string[]) => Promise<ReadonlyMap<string, TokenHits>>;

/** An index that can be asked: its places in the order of their numbers, and the way to ask it. */
export type OpenedIndex = { readonly places: readonly SearchPlace[]; readonly ask: AskTokens };
