import { trimNameTail } from '../../domain/handbook/trim-name-tail.ts';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { PLACE_KINDS } from '../../domain/search/index/search-place.ts';
import type { FilterChoices } from './SearchFilters.tsx';

/**
 * Reads what to search for from the address, or what was typed before this script arrived. What the site does not have
 * among its choices is left out.
 */
export function readRequest({ cities, documents }: FilterChoices): SearchRequest {
  const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
  const typed = typeof document === 'undefined' ? '' : (document.querySelector<HTMLInputElement>('#q')?.value ?? '');
  const read = (name: string, known: readonly string[]) =>
    known.find((one) => one === trimNameTail(asked.get(name) ?? '')) ?? '';
  return {
    query: typed === '' ? (asked.get('q') ?? '') : typed,
    city: read('city', cities),
    document: read(
      'document',
      documents.map(({ name }) => name),
    ),
    kind: PLACE_KINDS.find(({ kind }) => kind === trimNameTail(asked.get('kind') ?? ''))?.kind ?? '',
  };
}

/** Keeps a request in the address, so that it can be sent and come back to. No new step in the history. */
export function keepRequest({ query, city, document, kind }: SearchRequest): void {
  const kept = new URLSearchParams({
    ...(query.trim() && { q: query }),
    ...(city && { city }),
    ...(document && { document }),
    ...(kind && { kind }),
  });
  history.replaceState(history.state, '', kept.size === 0 ? location.pathname : `?${kept}`);
}
