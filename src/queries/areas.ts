import { listAreas, type Area } from '../domain/handbook/areas.ts';
import type { City } from '../domain/handbook/handbook.ts';
import { listCities } from './cities.ts';
import { remember } from './remember.ts';

/** Gives the areas of the site: none where all its cities stand on one page. */
export const getAreas = remember(async (): Promise<readonly Area<City>[]> => listAreas(await listCities()));

/** Takes the id of an area, or an empty text for all of the site; gives its cities. */
export const listCitiesIn = remember(async (area: string): Promise<readonly City[]> => {
  if (area === '') return listCities();
  return (await getAreas()).find(({ id }) => id === area)?.cities ?? [];
});

/** Takes a city's id; gives the id of its area, empty where the site has none. */
export async function findAreaOf(city: string): Promise<string> {
  return (await getAreas()).find(({ cities }) => cities.some(({ id }) => id === city))?.id ?? '';
}
