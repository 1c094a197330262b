import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Pages and data of one city have it, or a permanent number, as a parameter of their address. */
const OWN_PAGE = /\/src\/pages\/.*\[(?:city|code)\].*\.(?:astro|ts)$/;
const PATHS = 'getStaticPaths';

/**
 * Vite plugin for a site of only the pages that are about several cities: gives the pages of a single city no address.
 * What they are made of is bundled all the same, so that a front holds every script of the program and slices bring
 * none.
 */
export function leaveOutCities(): Plugin {
  return {
    name: 'handbook-leave-out-cities',
    enforce: 'pre',
    load: (id) => (OWN_PAGE.test(id) ? withoutPaths(readFileSync(id, 'utf8')) : undefined),
  };
}

/** Takes the code of a page with many addresses; gives it with none. */
export function withoutPaths(code: string): string {
  const none = `export const ${PATHS} = () => [];\n`;
  const renamed = code.replaceAll(PATHS, 'getOwnPaths');
  return renamed.startsWith('---\n') ? renamed.replace('---\n', `---\n${none}`) : `${none}${renamed}`;
}
