import { useEffect, useState } from 'preact/hooks';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { findLeftView, returnTo, useLeaving } from '../page/left-view.ts';
import type { SearchState } from './prepare-search.ts';

/** How many results are shown at first and added on request. */
const STEP = 20;

/** Says how many results to show, and shows more. Who comes back to the results sees them as they left them. */
export function useShownResults(state: SearchState, request: SearchRequest): readonly [number, () => void] {
  const asked = JSON.stringify([request.query.trim(), request.city, request.document, request.kind, request.from]);
  const [grown, setGrown] = useState({ asked, most: findLeftView(asked)?.most ?? STEP });
  const most = grown.asked === asked ? grown.most : STEP;
  useLeaving(asked, most, state.kind === 'answered');
  useEffect(() => {
    const left = state.kind === 'answered' ? findLeftView(asked) : undefined;
    if (left) returnTo(left);
    // oxlint-disable-next-line react/exhaustive-deps -- an answer is drawn once
  }, [state]);
  return [most, () => setGrown({ asked, most: most + STEP })];
}
