import { buildReal } from '../support/site/build-sites.ts';

/** Vitest global setup: builds the real site, whose pages hand the files out. */
export default function setup(): void {
  if (!process.env['HANDBOOK_KEEP_SITES']) buildReal();
}
