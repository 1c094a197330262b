import type { Plugin } from 'vite';

/** The piece of Vite that fetches the styles and scripts of what is imported later, before it is imported. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: leaves that piece out of a script whose later imports need neither; it weighs more than most of them.
 */
export function bareImports(): Plugin {
  return {
    name: 'handbook-bare-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
