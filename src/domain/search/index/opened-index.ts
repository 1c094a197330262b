import type { SearchPlace } from './search-place.ts';

/** What an index answers to one token: places by their number. Scores are its own, only comparable within one token. */
export type TokenHits = ReadonlyMap<number, number>;

/** Asks an index for tokens; with `isLoose`, one that no place holds may be taken for what begins like it. */
export type AskTokens = (tokens: readonly string[], isLoose?: boolean) => Promise<ReadonlyMap<string, TokenHits>>;

/** An index that can be asked: its places in the order of their numbers, and the way to ask it. */
export type OpenedIndex = { readonly places: readonly SearchPlace[]; readonly ask: AskTokens };
