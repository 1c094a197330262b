import { toFullAddress, withBase } from '../../domain/handbook/address.ts';

const base = import.meta.env.BASE_URL;

/** Takes a path of the site; gives what to put into a link (with the base the site is served under). */
export function link(path: string): string {
  return withBase(base, path);
}

/** Takes a path of the site; gives the full public address, for paper, citations and machines. */
export function fullAddress(path: string): string {
  return toFullAddress(import.meta.env.SITE, base, path);
}
