import { findGaps, type CityGaps } from '../domain/compare/gaps.ts';
import type { City } from '../domain/handbook/handbook.ts';
import { getAreas, listCitiesIn } from './areas.ts';
import { listConceptsIn } from './concepts.ts';
import { remember } from './remember.ts';

/** What the documents of the other cities of its area have and a city's own have not. */
export type GapsOfCity = { readonly city: City; readonly others: readonly City[]; readonly gaps: CityGaps };

/** For every city what others' documents have and its own have not; none where there are no others. */
export const listGapsOfCities = remember(async (): Promise<readonly GapsOfCity[]> => {
  const areas = await getAreas();
  const parts = await Promise.all((areas.length > 0 ? areas.map(({ id }) => id) : ['']).map(listGapsIn));
  return parts.flat();
});

/** Takes the id of an area, or an empty text for all cities; gives the gaps of its cities, beside each other only. */
export const listGapsIn = remember(async (area: string): Promise<readonly GapsOfCity[]> => {
  const cities = await listCitiesIn(area);
  if (cities.length < 2) return [];
  const concepts = await listConceptsIn(area);
  return cities.map((city) => ({
    city,
    others: cities.filter(({ id }) => id !== city.id),
    gaps: findGaps(concepts, city.id),
  }));
});
