import type { APIRoute } from 'astro';
import type { HandedPlaces } from '../../domain/search/index/search-place.ts';
import { listSearchPlaces } from '../../queries/search-places.ts';
import { listOtherNames } from '../../queries/search-words.ts';

/** Handed to the step that builds the search; it is taken away afterwards. */
export const GET: APIRoute = async () => {
  const handed: HandedPlaces = { places: await listSearchPlaces(), names: await listOtherNames() };
  return Response.json(handed);
};
