import type { SearchRecord } from '../search-records.ts';

/** Records that are indexed together, and the cities they are about. */
export type Bundle = { readonly cities: readonly string[]; readonly records: readonly SearchRecord[] };

/** Up to so many records are one index. */
const TOGETHER = 500;
/**
 * How many records one of several indexes holds at most, unless one city alone has more. A first query's bytes grow
 * with it.
 */
const MOST = 100;

/**
 * Bundles the records of neighbouring cities, so that a reader need not fetch those of all. A handful of cities fit
 * into one bundle with all that is about several of them; of many cities, what is about several or none is a bundle of
 * its own, the first, without cities, and a reader who asks within a city fetches that and the bundle the city is in.
 */
export function bundleRecords(records: readonly SearchRecord[], together = TOGETHER, most = MOST): readonly Bundle[] {
  const byCity = Map.groupBy(records, ({ place: { cities } }) => (cities.length === 1 ? (cities[0] ?? '') : ''));
  const shared = byCity.get('') ?? [];
  byCity.delete('');
  if (records.length <= together || byCity.size <= 1)
    return records.length === 0
      ? []
      : [{ cities: [...byCity.keys()], records: [...shared, ...[...byCity.values()].flat()] }];
  const bundles: { cities: string[]; records: SearchRecord[] }[] = [];
  for (const [city, held] of byCity) {
    const last = bundles.at(-1);
    if (last && last.records.length + held.length <= most) {
      last.cities.push(city);
      last.records.push(...held);
    } else bundles.push({ cities: [city], records: [...held] });
  }
  return [...(shared.length > 0 ? [{ cities: [], records: shared }] : []), ...bundles];
}
