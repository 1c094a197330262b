import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { noteShippedPackages } from './shipped-packages.ts';

/** Scripts that any page may fetch when a reader turns to them: the name by which a page's small script knows them, and where they stand. */
const SCRIPTS = {
  SEARCH_BOX: 'src/islands/search/open-search-box.ts',
  MARK_HITS: 'src/islands/search/mark-hits.ts',
  FURIGANA: 'src/islands/furigana/add-furigana.ts',
} as const;

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
          Object.entries(SCRIPTS).map(async ([name, entry]) => {
            const [file, ...others] = await bundle(entry);
            for (const { fileName, code } of [file, ...others]) files.set(fileName, code);
            return [`import.meta.env.${name}`, JSON.stringify(file.fileName)] as const;
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

/** The script first, then what it fetches itself only where it needs it. */
async function bundle(entry: string): Promise<readonly [Rolldown.OutputChunk, ...Rolldown.OutputChunk[]]> {
  const names = '_astro/[hash].js';
  const built = await build({
    configFile: false,
    plugins: [noteShippedPackages()],
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: names, chunkFileNames: names },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  const main = chunks.find(({ isEntry }) => isEntry);
  if (!main) throw new Error(`${entry} をまとめられませんでした。`);
  return [main, ...chunks.filter((chunk) => chunk !== main)];
}
