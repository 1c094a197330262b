import type { APIRoute } from 'astro';
import { listCatalogue } from '../../queries/catalogue.ts';

/** Open data: every section with its number, address, key point and subjects. */
export const GET: APIRoute = async () => Response.json(await listCatalogue());
