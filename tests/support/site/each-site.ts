import { SITES } from './build-sites.ts';

export type SiteName = keyof typeof SITES;

/** The names of the built sites, for tests that look at both. */
export const EACH_SITE: readonly SiteName[] = ['real', 'fixture'];

/** The public origin that the sites are built for. */
export const ORIGIN = new URL(process.env['SITE_URL'] ?? 'https://kyodo-handbook.example').origin;

/** Takes a site and a path without base; gives the full public address. */
export function publicAddress(site: SiteName, path: string): string {
  return `${ORIGIN}${SITES[site].base.replace(/\/$/, '')}${path}`;
}

/** Takes a site and a path with base; gives it without, or undefined when it leads out of the base. */
export function withoutBase(site: SiteName, path: string): string | undefined {
  const { base } = SITES[site];
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}
