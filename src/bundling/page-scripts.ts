import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';

/**
 * Scripts that any page may fetch when a reader turns to them, by the function that is called in them: the name by which
 * pages know their built file, and where they stand.
 */
export const PAGE_SCRIPTS = {
  openSearchBox: { name: 'SEARCH_BOX', file: 'src/islands/search/open-search-box.ts' },
  markHits: { name: 'MARK_HITS', file: 'src/islands/search/mark-hits.ts' },
  addFurigana: { name: 'FURIGANA', file: 'src/islands/furigana/add-furigana.ts' },
} as const;

const NAMES = '_astro/[hash].js';

/**
 * Astro integration: bundles each of the scripts into a file of its own named by its content, `_astro/<hash>.js`, and tells the
 * pages its name as `import.meta.env.<NAME>`. Shared with no island, because what a script imports from another file costs a
 * slow phone a round trip.
 */
export function pageScripts(): AstroIntegration {
  const files = new Map<string, string>();
  return {
    name: 'handbook-page-scripts',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const named = await Promise.all(
          Object.values(PAGE_SCRIPTS).map(async ({ name, file }) => {
            const chunks = await bundleScript(file, { output: { entryFileNames: NAMES, chunkFileNames: NAMES } });
            for (const { fileName, code } of chunks) files.set(fileName, code);
            return [`import.meta.env.${name}`, JSON.stringify(chunks[0].fileName)] as const;
          }),
        );
        updateConfig({ vite: { define: Object.fromEntries(named) } });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(join(root, '_astro'), { recursive: true });
        for (const [file, code] of files) writeFileSync(join(root, file), code);
      },
    },
  };
}
