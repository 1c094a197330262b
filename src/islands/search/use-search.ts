import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { answerRequest, type SearchState } from './prepare-search.ts';

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
    void answerRequest(base, { query: query.trim(), city, document, kind, from }, round).then(show);
  }, [base, query, city, document, kind, from, round]);
  return state;
}
