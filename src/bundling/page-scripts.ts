import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';

/** Scripts that any page may fetch when its reader turns to them, by the names that the key script knows them under. */
export const PAGE_SCRIPTS = {
  box: 'src/islands/search/box/open-search-box.ts',
  page: 'src/islands/page/page-script.ts',
  resume: 'src/islands/sheet/resume-sheets.ts',
} as const;

const FOLDER = '_astro';

/**
 * Astro integration: bundles each of the scripts into a file of its own, `_astro/<name>.<hash>.js`, and tells the pages
 * what they are called, without ending, as `import.meta.env.PAGE_SCRIPTS`. Shared with no island, because what a script
 * imports from another file costs a slow phone a round trip.
 */
export function pageScripts(): AstroIntegration {
  const files = new Map<string, string>();
  return {
    name: 'handbook-page-scripts',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const named = await Promise.all(
          Object.entries(PAGE_SCRIPTS).map(async ([name, entry]) => {
            const output = {
              entryFileNames: `${FOLDER}/${name}.[hash].js`,
              chunkFileNames: `${FOLDER}/[hash].js`,
            };
            const chunks = await bundleScript(entry, { output });
            for (const { fileName, code } of chunks) files.set(fileName, code);
            return [name, basename(chunks[0].fileName, '.js')] as const;
          }),
        );
        updateConfig({
          vite: { define: { 'import.meta.env.PAGE_SCRIPTS': JSON.stringify(Object.fromEntries(named)) } },
        });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(join(root, FOLDER), { recursive: true });
        for (const [file, code] of files) writeFileSync(join(root, file), code);
      },
    },
  };
}
