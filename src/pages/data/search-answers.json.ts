import type { APIRoute } from 'astro';
import { listAnswers } from '../../queries/answers/list-answers.ts';

/** Handed to the step that writes the answers of the search; it is taken away afterwards. */
export const GET: APIRoute = async () => Response.json(await listAnswers());
