import { findGaps, type CityGaps } from '../domain/compare/gaps.ts';
import type { City } from '../domain/handbook/handbook.ts';
import { listCities } from './cities.ts';
import { listConcepts } from './concepts.ts';
import { remember } from './remember.ts';

/** For every city what the others' documents have and its own have not; none where there are no others. */
export const listGapsOfCities = remember(
  async (): Promise<readonly { readonly city: City; readonly gaps: CityGaps }[]> => {
    const cities = await listCities();
    if (cities.length < 2) return [];
    const concepts = await listConcepts();
    return cities.map((city) => ({ city, gaps: findGaps(concepts, city.id) }));
  },
);
