import type { SearchRequest } from '../../domain/search/answer/answer-query.ts';
import { PLACE_KINDS } from '../../domain/search/index/search-place.ts';
import type { FilterChoices } from './SearchFilters.tsx';

/** Takes what can be chosen; gives the request of the address, or what was typed before this script arrived. What the site does not have is left out. */
export function readRequest({ cities, documents }: FilterChoices): SearchRequest {
  const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
  const typed = typeof document === 'undefined' ? '' : (document.querySelector<HTMLInputElement>('#q')?.value ?? '');
  const read = (name: string, known: readonly string[]) => known.find((one) => one === asked.get(name)) ?? '';
  return {
    query: typed === '' ? (asked.get('q') ?? '') : typed,
    city: read('city', cities),
    document: read(
      'document',
      documents.map(({ name }) => name),
    ),
    kind: PLACE_KINDS.find(({ kind }) => kind === asked.get('kind'))?.kind ?? '',
  };
}

/** Takes a request; writes it into the address, without a new step in the history. */
export function keepRequest({ query, city, document, kind }: SearchRequest): void {
  const kept = new URLSearchParams({
    ...(query.trim() && { q: query }),
    ...(city && { city }),
    ...(document && { document }),
    ...(kind && { kind }),
  });
  history.replaceState(history.state, '', kept.size === 0 ? location.pathname : `?${kept}`);
}
