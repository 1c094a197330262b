import type { SearchAnswer } from '../answer/answer-query.ts';
import type { BundleEntry } from '../index/search-directory.ts';
import type { SearchRequest } from '../plan/plan-request.ts';

/**
 * Chooses the bundles that hold what is said within a city, so that no others are fetched: its own, and the one of what
 * is about several cities. Undefined when the request names no city that has one.
 */
export function chooseBundles<Entry extends BundleEntry>(
  bundles: readonly Entry[],
  { city, document }: Pick<SearchRequest, 'city' | 'document'>,
): readonly Entry[] | undefined {
  const asked = city || (document.split('　')[0] ?? '');
  const isKnown = bundles.some(({ cities }) => cities.includes(asked));
  return isKnown ? bundles.filter(({ cities }) => cities.length === 0 || cities.includes(asked)) : undefined;
}

/** So many places are enough to answer from the reader's own city alone: as many as are offered under a field. */
const ENOUGH = 10;

/** Whether the places of the reader's own city will do: then those of others are not fetched before they are wanted. */
export function isEnough({ places, unmet }: Pick<SearchAnswer, 'places' | 'unmet'>): boolean {
  return places.length >= ENOUGH && unmet.length === 0;
}

/** So many bundles are read as they are; of more, those that the overview points to. */
const FEW = 3;

/** Whether a search that nothing narrows had better not read all bundles. */
export function areMany(bundles: readonly BundleEntry[]): boolean {
  return bundles.length > FEW;
}
