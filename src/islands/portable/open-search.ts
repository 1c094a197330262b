import { address, withBase } from '../../domain/handbook/address.ts';
import { answerQuery } from '../../domain/search/answer/answer-query.ts';
import { openPlainIndex, type PlainIndex } from '../../domain/search/index/plain-index.ts';
import { planRequest } from '../../domain/search/plan/plan-request.ts';
import { fetchJson } from '../files/fetch-file.ts';
import type { Search } from '../search/open-search.ts';
import { takeWords } from '../search/take-words.ts';

/**
 * Stands for the search's own `openSearch` in a copy that is opened from a folder: the same questions to an index in
 * plain data, because Pagefind cannot be fetched there.
 */
export async function openSearch(base: string): Promise<Search> {
  const [plain, words] = await Promise.all([
    fetchJson<PlainIndex>(withBase(base, address.searchFile('plain.json'))),
    takeWords(base),
  ]);
  const index = openPlainIndex(plain);
  return (request) => answerQuery(planRequest(request, words), index);
}
