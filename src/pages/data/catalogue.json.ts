import type { APIRoute } from 'astro';
import { listCatalogue } from '../../queries/catalogue.ts';

/** Handed to the steps behind the build and to whoever joins sites: every place that has a permanent number. */
export const GET: APIRoute = async () => Response.json(await listCatalogue());
