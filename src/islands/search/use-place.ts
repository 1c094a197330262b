import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchRequest } from '../../domain/search/answer/answer-query.ts';
import type { SearchState } from './use-search.ts';

/** How many results are shown at first and added on request. */
const STEP = 20;

/** Where a reader left the results: how many were shown and how far the page was scrolled. */
type LeftPlace = { readonly most: number; readonly y: number };

/**
 * Takes the state of the search and its request; gives how many results to show and the function that shows more. Who comes
 * back to the results stands where they left them.
 */
export function usePlace(state: SearchState, request: SearchRequest): readonly [number, () => void] {
  const left = useRef<LeftPlace | undefined>(readLeftPlace());
  const [most, setMost] = useState(left.current?.most ?? STEP);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) setMost(STEP);
    isFirst.current = false;
  }, [request]);
  useEffect(() => {
    const remember = () => history.replaceState({ most, y: scrollY } satisfies LeftPlace, '');
    addEventListener('pagehide', remember);
    return () => removeEventListener('pagehide', remember);
  }, [most]);
  useEffect(() => {
    if (state.kind !== 'answered' || !left.current) return;
    scrollTo({ top: left.current.y, behavior: 'instant' });
    left.current = undefined;
  }, [state]);
  return [most, () => setMost(most + STEP)];
}

function readLeftPlace(): LeftPlace | undefined {
  if (typeof history === 'undefined') return undefined;
  const { most, y } = (history.state ?? {}) as Partial<Record<string, unknown>>;
  return typeof most === 'number' && typeof y === 'number' ? { most, y } : undefined;
}
