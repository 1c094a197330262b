import { OF_CITIES } from '../../domain/handbook/address.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { listCities } from '../../queries/cities.ts';
import { getCityReadings, getReadingsOfCities } from '../../queries/furigana.ts';

export const getStaticPaths = (async () =>
  [...(await listCities()).map(({ id }) => id), OF_CITIES].map((city) => ({
    params: { city },
  }))) satisfies GetStaticPaths;

/**
 * The readings of one city's places and bodies, or of all cities': fetched on its pages, or on those about several, by
 * those who asked for furigana.
 */
export const GET: APIRoute = async ({ params: { city = '' } }) =>
  Response.json(await (city === OF_CITIES ? getReadingsOfCities() : getCityReadings(city)));
