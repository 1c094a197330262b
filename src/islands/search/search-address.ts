import { address, withBase } from '../../domain/handbook/address.ts';
import { trimNameTail } from '../../domain/handbook/trim-name-tail.ts';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { PLACE_KINDS } from '../../domain/search/index/search-place.ts';
import type { FilterChoices } from './SearchFilters.tsx';

/** Stands in the address for a reader who wants no city before others. */
const NONE = 'all';

/**
 * Reads what to search for from the address, or what was typed and chosen before this script arrived. What the site
 * does not have among its choices is left out. The city a reader comes from is the one of the page that led here.
 */
export function readRequest({ cities, documents }: FilterChoices, base: string): SearchRequest {
  const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
  const form = typeof document === 'undefined' ? null : document.forms.namedItem('search');
  const entered = new FormData(form ?? undefined);
  const find = (name: string) => {
    const value = entered.get(name);
    return typeof value === 'string' && value !== '' ? value : (asked.get(name) ?? '');
  };
  const read = (name: string, known: readonly string[]) => known.find((one) => one === trimNameTail(find(name))) ?? '';
  return {
    query: find('q'),
    city: read(
      'city',
      cities.map(({ name }) => name),
    ),
    document: read(
      'document',
      documents.map(({ name }) => name),
    ),
    kind: PLACE_KINDS.find(({ kind }) => kind === trimNameTail(find('kind')))?.kind ?? '',
    from: readFrom(asked.get('from'), cities, base),
  };
}

function readFrom(kept: string | null, cities: FilterChoices['cities'], base: string): string | undefined {
  if (kept !== null) return cities.find(({ name }) => name === trimNameTail(kept))?.name ?? '';
  if (typeof document === 'undefined' || document.referrer === '') return undefined;
  const before = new URL(document.referrer);
  if (before.origin !== location.origin) return undefined;
  return cities.find(({ id }) => before.pathname.startsWith(withBase(base, address.city(id))))?.name;
}

/** Keeps a request in the address, so that it can be sent and come back to. No new step in the history. */
export function keepRequest({ query, city, document, kind, from }: SearchRequest): void {
  const kept = new URLSearchParams({
    ...(query.trim() && { q: query }),
    ...(city && { city }),
    ...(document && { document }),
    ...(kind && { kind }),
    ...(query.trim() && from !== undefined && { from: from || NONE }),
  });
  history.replaceState(history.state, '', kept.size === 0 ? location.pathname : `?${kept}`);
}
