import type { Plugin } from 'vite';

/** Pages and data of one city have it, or a permanent number, as a parameter of their address. */
const OWN_PAGE = /\/src\/pages\/.*\[(?:city|code)\].*\.(astro|ts)$/;
const NO_PAGE: Readonly<Record<string, string>> = {
  astro: '---\nexport const getStaticPaths = () => [];\n---\n',
  ts: 'export const getStaticPaths = () => [];\nexport const GET = () => new Response();\n',
};

/**
 * Vite plugin for a site of only the pages that are about several cities: gives the pages of a single city no address. The cities'
 * slices are laid over it later.
 */
export function leaveOutCities(): Plugin {
  return {
    name: 'handbook-leave-out-cities',
    enforce: 'pre',
    load(id) {
      const [, ending = ''] = OWN_PAGE.exec(id) ?? [];
      return NO_PAGE[ending];
    },
  };
}
