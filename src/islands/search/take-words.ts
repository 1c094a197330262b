import { addressOfSearch, withBase } from '../../domain/handbook/address.ts';
import { fetchOnce, type FetchOnce } from '../../domain/files/fetch-once.ts';
import type { ManyDirectory, SearchStart } from '../../domain/search/many/many-directory.ts';
import { unpackWords } from '../../domain/search/plan/pack-words.ts';
import { foldSearchWords, type SearchWords } from '../../domain/search/plan/search-words.ts';
import { fetchJson } from '../files/fetch-file.ts';

/**
 * Takes the base of the site; gives what its search consists of, on a page of a city what a question from there needs
 * of that, with what it reads first. Fetched once for all who ask.
 */
export const takeStart: FetchOnce<string, ManyDirectory | SearchStart> = fetchOnce((base: string) =>
  fetchJson<ManyDirectory | SearchStart>(withBase(base, addressOfSearch.searchFile('directory.json'))),
);

/** Takes the base of the site; gives all that its search consists of. */
export const takeDirectory: FetchOnce<string, ManyDirectory> = fetchOnce(async (base: string) => {
  const start = await takeStart(base);
  if (!('isPart' in start)) return start;
  return fetchJson<ManyDirectory>(withBase(base, addressOfSearch.searchFile('directory.json')));
});

/** Takes the base of the site; gives the words of its search, folded. */
export const takeWords: FetchOnce<string, SearchWords> = fetchOnce(async (base: string) =>
  readWords(await takeDirectory(base)),
);

/** Gives the words that a directory brings, folded. */
export function readWords({ words }: ManyDirectory): SearchWords {
  return foldSearchWords(unpackWords(words));
}

/** Makes the next who ask have all anew: a site that was published meanwhile has its files under other names. */
export function forgetDirectory(base: string): void {
  takeStart.forget(base);
  takeDirectory.forget(base);
  takeWords.forget(base);
}
