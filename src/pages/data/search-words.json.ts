import type { APIRoute } from 'astro';
import { getSearchWords } from '../../queries/search-words.ts';

/** What the search in the browser knows of words: fetched when a reader turns to the search. */
export const GET: APIRoute = async () => Response.json(await getSearchWords());
