import { addressOfSearch, withBase } from '../../domain/handbook/address.ts';
import { fetchOnce, type FetchOnce } from '../../domain/files/fetch-once.ts';
import type { ManyDirectory, SearchStart } from '../../domain/search/many/many-directory.ts';
import { unpackWords } from '../../domain/search/plan/pack-words.ts';
import { foldSearchWords, type SearchWords } from '../../domain/search/plan/search-words.ts';
import { fetchJson } from '../files/fetch-file.ts';

/**
 * Takes the base of the site; gives what its search consists of, on a page of a city with what a question from there
 * reads first. Fetched once for all who ask.
 */
export const takeDirectory: FetchOnce<string, ManyDirectory | SearchStart> = fetchOnce((base: string) =>
  fetchJson<ManyDirectory | SearchStart>(withBase(base, addressOfSearch.searchFile('directory.json'))),
);

/** Takes the base of the site; gives the words of its search, folded. */
export const takeWords: FetchOnce<string, SearchWords> = fetchOnce(async (base: string) =>
  foldSearchWords(unpackWords((await takeDirectory(base)).words)),
);

/** Makes the next who ask have both anew: a site that was published meanwhile has its files under other names. */
export function forgetDirectory(base: string): void {
  takeDirectory.forget(base);
  takeWords.forget(base);
}
