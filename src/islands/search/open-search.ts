import { address, withBase } from '../../domain/handbook/address.ts';
import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import type { ManyDirectory } from '../../domain/search/many/many-directory.ts';
import { planRequest, type SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { fetchJson } from '../files/fetch-file.ts';
import { askIndexes } from './many/ask-indexes.ts';
import { rememberBundles } from './open-bundle.ts';
import { takeWords } from './take-words.ts';

/** Answers a request. `round` says how often the reader has asked to look into more cities, where there are many. */
export type Search = (request: SearchRequest, round?: number) => Promise<SearchAnswer>;

/**
 * Opens the search of the site as fast as a browser can. What it consists of and its words come side by side, then
 * engine, index and the shards that the first request needs. Rejects when something cannot be fetched.
 */
export async function openSearch(base: string): Promise<Search> {
  const root = withBase(base, address.searchFile(''));
  const listed = fetchJson<ManyDirectory>(`${root}directory.json`);
  const said = takeWords(base);
  // Awaited below; the engine is asked for before, because folding the words takes a slow phone a while.
  said.catch(() => undefined);
  const directory = await listed;
  const answer = askIndexes(root, directory, rememberBundles(root, directory.engine));
  const words = await said;
  return (request, round = 0) => answer(planRequest(request, words), round);
}
