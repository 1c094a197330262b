import type { APIRoute } from 'astro';
import { listCatalogue } from '../../queries/catalogue.ts';

/** Open data: every section with its number, address, key point and concepts. */
export const GET: APIRoute = async () => Response.json(await listCatalogue());
