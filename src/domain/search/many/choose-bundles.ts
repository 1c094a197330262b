import type { SearchRequest } from '../answer/answer-query.ts';
import type { BundleEntry } from './search-directory.ts';

/**
 * Takes the bundles of a search and what it is narrowed to (a city, a document by its full name, or nothing); gives the bundles that
 * can hold an answer: of a city its own and the one of what is about several cities, otherwise all.
 */
export function chooseBundles(
  bundles: readonly BundleEntry[],
  { city, document }: Pick<SearchRequest, 'city' | 'document'>,
): readonly BundleEntry[] {
  const asked = city || (document.split('　')[0] ?? '');
  const isKnown = bundles.some(({ cities }) => cities.includes(asked));
  return isKnown ? bundles.filter(({ cities }) => cities.length === 0 || cities.includes(asked)) : bundles;
}

/** So many bundles are read as they are; of more, those that the overview points to. */
const FEW = 3;

/** Takes bundles; says whether a search that nothing narrows had better not read them all. */
export function areMany(bundles: readonly BundleEntry[]): boolean {
  return bundles.length > FEW;
}
