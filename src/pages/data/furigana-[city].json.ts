import type { APIRoute, GetStaticPaths } from 'astro';
import { listCities } from '../../queries/cities.ts';
import { getCityReadings } from '../../queries/furigana.ts';

export const getStaticPaths = (async () =>
  (await listCities()).map(({ id }) => ({ params: { city: id } }))) satisfies GetStaticPaths;

/** The readings of one city's places and bodies: fetched on its pages by those who asked for furigana. */
export const GET: APIRoute = async ({ params }) => Response.json(await getCityReadings(params['city'] ?? ''));
