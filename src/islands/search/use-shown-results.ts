import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import type { SearchState } from './use-search.ts';

/** How many results are shown at first and added on request. */
const STEP = 20;

/** How a reader left the results: how many were shown and how far the page was scrolled. */
type LeftView = { readonly most: number; readonly y: number };

/** Says how many results to show, and shows more. Who comes back to the results sees them as they left them. */
export function useShownResults(state: SearchState, request: SearchRequest): readonly [number, () => void] {
  const left = useRef<LeftView | undefined>(readLeftView());
  const [most, setMost] = useState(left.current?.most ?? STEP);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) setMost(STEP);
    isFirst.current = false;
  }, [request]);
  useEffect(() => {
    const remember = () => history.replaceState({ most, y: scrollY } satisfies LeftView, '');
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

function readLeftView(): LeftView | undefined {
  if (typeof history === 'undefined') return undefined;
  const { most, y } = (history.state ?? {}) as Partial<Record<string, unknown>>;
  return typeof most === 'number' && typeof y === 'number' ? { most, y } : undefined;
}
