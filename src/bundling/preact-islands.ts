import type { AstroIntegration } from 'astro';
import { getContainerRenderer } from '@astrojs/preact/container-renderer';

/** What the renderer of @astrojs/preact asks its integration: which components are Preact's. All of ours are. */
const ASKED = 'astro:preact:opts';

/**
 * Astro integration: the renderer of @astrojs/preact. While writing it is that package's own integration, with hot
 * reloading; in a build Vite's own compiler turns JSX into calls, because the package's Babel reads every script of the
 * site for it and takes an eighth of the whole build.
 */
export function preactIslands(): AstroIntegration {
  return {
    name: 'handbook-preact-islands',
    hooks: {
      'astro:config:setup': async (options) => {
        if (options.command === 'dev') {
          const { default: preact } = await import('@astrojs/preact');
          return preact().hooks['astro:config:setup']?.(options);
        }
        options.addRenderer(getContainerRenderer());
        options.updateConfig({
          vite: {
            oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
            plugins: [
              {
                name: 'handbook-preact-islands',
                resolveId: { filter: { id: new RegExp(`^${ASKED}$`) }, handler: () => `\0${ASKED}` },
                load: { filter: { id: new RegExp(`^\0${ASKED}$`) }, handler: () => 'export default {}' },
              },
            ],
          },
        });
      },
    },
  };
}
