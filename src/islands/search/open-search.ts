import { addressOfSearch, withBase } from '../../domain/handbook/address.ts';
import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import { isAnother, mayGoAhead, type Connection } from '../../domain/search/answer/may-go-ahead.ts';
import { planRequest, type SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { askIndexes } from './many/ask-indexes.ts';
import { rememberBundles, type Bundle, type OpenBundle } from './open-bundle.ts';
import { takeDirectory, takeWords } from './take-words.ts';

/** Answers a request. `round` says how often the reader has asked to look into more cities, where there are many. */
export type Search = (request: SearchRequest, round?: number) => Promise<SearchAnswer>;

/**
 * Opens the search of the site as fast as a browser can. What it consists of and its words come first, then side by
 * side engine, places and the words that the first request needs, and when it is answered the city's other words.
 * Rejects when something cannot be fetched.
 */
export async function openSearch(base: string): Promise<Search> {
  const root = withBase(base, addressOfSearch.searchFile(''));
  const directory = await takeDirectory(base);
  const open = rememberBundles(root, directory);
  const opened = new Set<Bundle>();
  const openNoted: OpenBundle = (entry, city) => {
    const bundle = open(entry, city);
    opened.add(bundle);
    return bundle;
  };
  const answer = askIndexes(root, directory, openNoted);
  const words = await takeWords(base);
  const goAhead = rememberQuestions();
  return async (request, round = 0) => {
    opened.clear();
    const found = await answer(planRequest(request, words), round);
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
