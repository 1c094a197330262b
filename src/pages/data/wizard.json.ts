import type { APIRoute } from 'astro';
import { getWizard } from '../../queries/wizard.ts';

/** What only the wizard's result needs: fetched by those who answer its questions. */
export const GET: APIRoute = async () => Response.json((await getWizard()).result);
