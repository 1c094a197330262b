import type { FoundHits, SearchRequest } from '../answer/answer-query.ts';
import type { BundleEntry } from './search-directory.ts';
import type { SearchPlace } from '../index/search-place.ts';

/** Indexes that are read, and the places found that stand in others. */
export type Chosen = { readonly read: readonly BundleEntry[]; readonly elsewhere: readonly SearchPlace[] };

/** How many bundles a first reading takes at most besides the one of what is about several cities, and each further one more. */
const FIRST = 2;
const MORE = 6;
/** Bundles that hold so many of the places found are enough for a first reading: more than a reader is shown at once. */
const ENOUGH = 20;

/**
 * Takes what the overview found, the outlines of all places, the bundles, the kind of place that is wanted (empty for all) and how often
 * the reader has asked for more; gives the bundles of the best places, and the one of what is about several cities. When a query names a
 * city, the first reading goes to the bundles of that city alone.
 */
export function chooseNearest(
  { plan, hits }: FoundHits,
  outlines: readonly SearchPlace[],
  bundles: readonly BundleEntry[],
  kind: SearchRequest['kind'],
  round: number,
): Chosen {
  const bundleOf = bundles.flatMap((bundle) => Array.from({ length: bundle.total }, () => bundle));
  const wanted = hits.filter(({ at }) => kind === '' || outlines[at]?.kind === kind);
  const named = wanted.filter(({ at }) => outlines[at]?.cities.some((city) => plan.cities.includes(city)));
  const best = named.length > 0 && round === 0 ? named : [...named, ...wanted];
  const read = new Set(bundles.filter(({ cities }) => cities.length === 0));
  const most = read.size + FIRST + MORE * round;
  const held = Map.groupBy(best, ({ at }) => bundleOf[at]);
  let found = 0;
  for (const [bundle, places] of held) {
    if (!bundle || read.size >= most || (round === 0 && found >= ENOUGH)) break;
    read.add(bundle);
    found += places.length;
  }
  const isElsewhere = ({ at }: { readonly at: number }) => !read.has(bundleOf[at] as BundleEntry);
  const elsewhere = hits.filter(isElsewhere).flatMap(({ at }) => outlines[at] ?? []);
  return { read: [...read], elsewhere };
}
