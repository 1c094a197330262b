import { answerQuery } from '../../domain/search/answer/answer-query.ts';
import { openOfflineIndex, type OfflineIndex } from '../../domain/search/index/offline-index.ts';
import { foldSearchWords, type SearchWords } from '../../domain/search/plan/search-words.ts';
import type { Search } from '../search/open-search.ts';

/** Stands for the search's own `openSearch` in a copy that is opened from a folder: the same questions to an index in plain data, because Pagefind cannot be fetched there. */
export async function openSearch(base: string): Promise<Search> {
  const site = base.replace(/\/$/, '');
  const [index, words] = await Promise.all([
    readJson<OfflineIndex>(`${site}/pagefind/offline.json`),
    readJson<SearchWords>(`${site}/data/search-words.json`).then(foldSearchWords),
  ]);
  const { places, ask } = openOfflineIndex(index);
  return (request) => answerQuery(request, words, places, ask);
}

async function readJson<T>(url: string): Promise<T> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return (await reply.json()) as T;
}
