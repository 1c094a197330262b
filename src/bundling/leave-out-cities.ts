import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PAGES = '/src/pages/';
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
    load: (id) => (isOwnPage(id) ? withoutPaths(readFileSync(id, 'utf8')) : undefined),
  };
}

/** What compares a city with others is no page of it alone. */
const BESIDE_OTHERS = 'compare/';

/** Pages and data of one city have it, or a permanent number, as a parameter of their address. */
function isOwnPage(id: string): boolean {
  const [, ...below] = id.split(PAGES);
  if (below.join().startsWith(BESIDE_OTHERS)) return false;
  return /\[(?:city|code)\]/.test(below.join()) && /\.(?:astro|ts)$/.test(id);
}

/** Takes the code of a page with many addresses; gives it with none. */
export function withoutPaths(code: string): string {
  const none = `export const ${PATHS} = () => [];\n`;
  const renamed = code.replaceAll(PATHS, 'getOwnPaths');
  return renamed.startsWith('---\n') ? renamed.replace('---\n', `---\n${none}`) : `${none}${renamed}`;
}
