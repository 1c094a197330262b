import type { BundleEntry } from '../index/search-directory.ts';
import type { SearchRequest } from '../plan/plan-request.ts';

/**
 * Chooses the bundles that can hold an answer, so that no others are fetched. Of a request narrowed to a city or a
 * document its own, and the one of what is about several cities; of any other all.
 */
export function chooseBundles<Entry extends BundleEntry>(
  bundles: readonly Entry[],
  { city, document }: Pick<SearchRequest, 'city' | 'document'>,
): readonly Entry[] {
  const asked = city || (document.split('　')[0] ?? '');
  const isKnown = bundles.some(({ cities }) => cities.includes(asked));
  return isKnown ? bundles.filter(({ cities }) => cities.length === 0 || cities.includes(asked)) : bundles;
}

/** So many bundles are read as they are; of more, those that the overview points to. */
const FEW = 3;

/** Whether a search that nothing narrows had better not read all bundles. */
export function areMany(bundles: readonly BundleEntry[]): boolean {
  return bundles.length > FEW;
}
