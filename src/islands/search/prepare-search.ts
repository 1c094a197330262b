import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { openSearch, type Search } from './open-search.ts';
import { forgetDirectory } from './take-words.ts';

/** What the search has come to; the last answer stays until the next is there, so that nothing jumps. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly request: SearchRequest; readonly answer: SearchAnswer };

let opened: Promise<Search> | undefined;

/**
 * Begins to fetch the search before it is asked, unless that is under way. A failure is forgotten, so that the next
 * call tries anew.
 */
export function prepareSearch(base: string): Promise<Search> {
  const now = (opened ??= openSearch(base));
  now.catch(() => {
    if (opened === now) opened = undefined;
  });
  return now;
}

/** Answers a request, whose query is trimmed; never rejects. After a failure the next request opens the search anew. */
export async function answerRequest(base: string, request: SearchRequest, round = 0): Promise<SearchState> {
  try {
    const search = await prepareSearch(base);
    return { kind: 'answered', request, answer: await search(request, round) };
  } catch {
    opened = undefined;
    forgetDirectory(base);
    return { kind: 'failed' };
  }
}
