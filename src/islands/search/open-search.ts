import { address, withBase } from '../../domain/handbook/address.ts';
import { answerQuery, type SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import type { BundleEntry } from '../../domain/search/index/search-directory.ts';
import { isOfMany, type ManyDirectory } from '../../domain/search/many/many-directory.ts';
import { planRequest, type PlannedRequest, type SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { listTokens } from '../../domain/search/plan/query-plan.ts';
import { fetchJson } from '../files/fetch-file.ts';
import { askMany } from './many/ask-many.ts';
import { rememberBundles, type Bundle } from './open-bundle.ts';
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
  const [first] = directory.bundles;
  if (!first) throw new Error(`${root}directory.json: no bundle`);
  const open = rememberBundles(root, directory.engine);
  // Every request needs the first; not waited for, so that the others are fetched beside it.
  open(first).index.catch(() => undefined);
  const answer = isOfMany(directory) ? askMany(root, directory, open) : askOne(first, open);
  const words = await said;
  return (request, round = 0) => answer(planRequest(request, words), round);
}

function askOne(entry: BundleEntry, open: (entry: BundleEntry) => Bundle) {
  return async (asked: PlannedRequest): Promise<SearchAnswer> => {
    const { index, expect } = open(entry);
    expect(listTokens(asked.plan));
    return answerQuery(asked, await index);
  };
}
