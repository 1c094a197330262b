import type { APIRoute } from 'astro';
import { getReadings } from '../../queries/furigana.ts';

/** The readings that hold everywhere: fetched only by those who asked for furigana. */
export const GET: APIRoute = async () => Response.json(await getReadings());
