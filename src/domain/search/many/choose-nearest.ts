import type { FoundHits } from '../answer/find-hits.ts';
import type { BundleEntry } from '../index/search-directory.ts';
import type { SearchPlace } from '../index/search-place.ts';
import type { SearchRequest } from '../plan/plan-request.ts';

/** Indexes that are read, and the places found that stand in others. */
export type Chosen<Entry extends BundleEntry> = {
  readonly read: readonly Entry[];
  readonly elsewhere: readonly SearchPlace[];
};

/**
 * How many bundles a first reading takes at most besides the one of what is about several cities, and each further one
 * more.
 */
const FIRST = 2;
const MORE = 12;
/**
 * Bundles that hold so many of the places found are enough for a first reading: more than a reader is shown at once.
 */
const ENOUGH = 20;

/**
 * Chooses the bundles of the best places by what the overview found. `kind` is the kind of place that is wanted, empty
 * for any. The one of what is about several cities is always read; more of the others the more often (`round`) the
 * reader has asked for more. When a query names a city, the first reading goes to the bundles of that city alone; the
 * one the reader comes from is read before others.
 */
export function chooseNearest<Entry extends BundleEntry>(
  { plan, hits }: FoundHits,
  outlines: readonly SearchPlace[],
  bundles: readonly Entry[],
  kind: SearchRequest['kind'],
  round: number,
): Chosen<Entry> {
  const bundleOf = bundles.flatMap((bundle) => Array.from({ length: bundle.total }, () => bundle));
  const wanted = hits.filter(({ at }) => kind === '' || outlines[at]?.kind === kind);
  const listOf = (cities: readonly string[]) =>
    wanted.filter(({ at }) => outlines[at]?.cities.some((city) => cities.includes(city)));
  const named = listOf(plan.cities);
  const best = named.length > 0 && round === 0 ? named : [...named, ...listOf(plan.from ? [plan.from] : []), ...wanted];
  const read = new Set(bundles.filter(({ cities }) => cities.length === 0));
  const most = read.size + FIRST + MORE * round;
  let found = 0;
  for (const [bundle, places] of Map.groupBy(best, ({ at }) => bundleOf[at])) {
    if (!bundle || read.size >= most || (round === 0 && found >= ENOUGH)) break;
    read.add(bundle);
    found += places.length;
  }
  const elsewhere = hits.flatMap(({ at }) => {
    const [bundle, outline] = [bundleOf[at], outlines[at]];
    return outline && !(bundle && read.has(bundle)) ? [outline] : [];
  });
  return { read: [...read], elsewhere };
}
