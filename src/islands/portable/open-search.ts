import { answerQuery } from '../../domain/search/answer/answer-query.ts';
import { openOfflineIndex, type OfflineIndex } from '../../domain/search/index/offline-index.ts';
import { foldSearchWords, type SearchWords } from '../../domain/search/plan/search-words.ts';
import { fetchJson } from '../files/fetch-file.ts';
import type { Search } from '../search/open-search.ts';

/** Stands for the search's own `openSearch` in a copy that is opened from a folder: the same questions to an index in plain data, because Pagefind cannot be fetched there. */
export async function openSearch(base: string): Promise<Search> {
  const site = base.replace(/\/$/, '');
  const [index, words] = await Promise.all([
    fetchJson<OfflineIndex>(`${site}/pagefind/offline.json`),
    fetchJson<SearchWords>(`${site}/data/search-words.json`).then(foldSearchWords),
  ]);
  const { places, ask } = openOfflineIndex(index);
  return (request) => answerQuery(request, words, places, ask);
}
