import type { SearchRecord } from './search-records.ts';

/** Records that are indexed together, and the cities they are about. */
export type Bundle = { readonly cities: readonly string[]; readonly records: readonly SearchRecord[] };

/** How many records one index holds at most, unless one city alone has more. What a first query fetches grows with this. */
const MOST = 500;

/**
 * Takes all records; gives them in bundles of neighbouring cities. What is about several cities or none goes to the first.
 * A handful of cities fit into one bundle; of many, a reader who asks within a city fetches only the bundle it is in.
 */
export function bundleRecords(records: readonly SearchRecord[], most = MOST): readonly Bundle[] {
  const byCity = Map.groupBy(records, ({ place: { cities } }) => (cities.length === 1 ? (cities[0] ?? '') : ''));
  const shared = byCity.get('') ?? [];
  const bundles: { cities: string[]; records: SearchRecord[] }[] = [{ cities: [], records: [...shared] }];
  for (const [city, held] of byCity) {
    if (city === '') continue;
    const last = bundles.at(-1);
    if (last && (last.cities.length === 0 || last.records.length + held.length <= most)) {
      last.cities.push(city);
      last.records.push(...held);
    } else bundles.push({ cities: [city], records: [...held] });
  }
  return bundles.filter(({ records: held }) => held.length > 0);
}
