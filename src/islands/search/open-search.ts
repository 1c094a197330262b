import { fetchOnce } from '../../domain/files/fetch-once.ts';
import { addressOfSearch, withBase } from '../../domain/handbook/address.ts';
import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import { isAnother, mayGoAhead, type Connection } from '../../domain/search/answer/may-go-ahead.ts';
import { planRequest, type SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { askIndexes } from './many/ask-indexes.ts';
import { rememberBundles, type Bundle, type OpenBundle } from './open-bundle.ts';
import type { ManyDirectory, SearchStart } from '../../domain/search/many/many-directory.ts';
import { readWords, takeDirectory, takeStart } from './take-words.ts';

/** Answers a request. `round` says how often the reader has asked to look into more cities, where there are many. */
export type Search = (request: SearchRequest, round?: number) => Promise<SearchAnswer>;

/**
 * Opens the search of the site as fast as a browser can. What it consists of and its words come first, on a page of a
 * city as far as that city needs them, then side by side engine, places and the words that the first request needs, and
 * when it is answered the city's other words.
 * Rejects when something cannot be fetched.
 */
export async function openSearch(base: string): Promise<Search> {
  const root = withBase(base, addressOfSearch.searchFile(''));
  const start = await takeStart(base);
  const open = rememberBundles(root, start);
  const opened = new Set<Bundle>();
  const openNoted: OpenBundle = (entry, city) => {
    const bundle = open(entry, city);
    opened.add(bundle);
    return bundle;
  };
  const answerFrom = (directory: ManyDirectory | SearchStart) => {
    const [answer, words] = [askIndexes(root, directory, openNoted), readWords(directory)];
    return (request: SearchRequest, round: number) => answer(planRequest(request, words), round);
  };
  const answerNear = answerFrom(start);
  const openAll = fetchOnce(async (site: string) => answerFrom(await takeDirectory(site)));
  const goAhead = rememberQuestions();
  return async (request, round = 0) => {
    opened.clear();
    const found = (await answerNear(request, round)) ?? (await (await openAll(base))(request, round));
    if (!found) throw new Error('the directory of all indexes tells of a part of them');
    if (goAhead(request.query))
      whenIdle(() => {
        for (const bundle of opened) bundle.goAhead().catch(() => undefined);
      });
    return found;
  };
}

/** Counts the questions; says after each whether more may be fetched than was asked for. */
function rememberQuestions(): (query: string) => boolean {
  let [before, questions] = ['', 0];
  return (query) => {
    if (isAnother(query, before)) questions += 1;
    before = query;
    return mayGoAhead(questions, (navigator as { readonly connection?: Connection }).connection);
  };
}

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(act, 500);
  else requestIdleCallback(act);
}
