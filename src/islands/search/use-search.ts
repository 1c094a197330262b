import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { openSearch, type Search } from './open-search.ts';

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

/**
 * Answers a request as soon as it can. An answer to an older request is thrown away. `round` says how often the reader
 * has asked to look into more cities.
 */
export function useSearch(base: string, request: SearchRequest, round = 0): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const newest = useRef(0);
  const { query, city, document, kind, from } = request;
  useEffect(() => {
    const turn = (newest.current += 1);
    const show = (next: SearchState) => turn === newest.current && setState(next);
    if (query.trim() === '') return void show({ kind: 'idle' });
    setState((now) => (now.kind === 'answered' ? now : { kind: 'searching' }));
    const asked = { query: query.trim(), city, document, kind, from };
    prepareSearch(base)
      .then((search) => search(asked, round))
      .then((answer) => show({ kind: 'answered', request: asked, answer }))
      .catch(() => {
        opened = undefined;
        show({ kind: 'failed' });
      });
  }, [base, query, city, document, kind, from, round]);
  return state;
}
