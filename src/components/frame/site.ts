import { SITE_NAME, type Site } from '../../domain/handbook/site.ts';

/** Who hands this handbook out, as `content/site.yaml` says. */
export const SITE: Site = import.meta.env.HANDBOOK_SITE ?? { name: SITE_NAME };
