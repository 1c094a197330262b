import { address, withBase } from '../../domain/handbook/address.ts';
import { fetchOnce } from '../../domain/files/fetch-once.ts';
import { unpackWords, type PackedWords } from '../../domain/search/plan/pack-words.ts';
import { foldSearchWords, type SearchWords } from '../../domain/search/plan/search-words.ts';
import { fetchJson } from '../files/fetch-file.ts';

/** Takes the base of the site; gives the words of its search, folded. Fetched once for all who ask. */
export const takeWords: (base: string) => Promise<SearchWords> = fetchOnce((base: string) =>
  fetchJson<PackedWords>(withBase(base, address.dataFile('search-words.json'))).then((packed) =>
    foldSearchWords(unpackWords(packed)),
  ),
);
