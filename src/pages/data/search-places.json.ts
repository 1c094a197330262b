import type { APIRoute } from 'astro';
import { listSearchPlaces } from '../../queries/search-places.ts';

/** Handed to the step that builds the search; it is taken away afterwards. */
export const GET: APIRoute = async () => Response.json(await listSearchPlaces());
