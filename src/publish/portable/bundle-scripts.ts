import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { emptyWithoutHtml } from '../../bundling/empty-without-html.ts';

/** The name under which a page's island asks for what draws it. */
export const RENDERER = 'client';
/** Scripts that pages ask for besides islands, by the function that is called in them. */
export const PAGE_SCRIPTS: Readonly<Record<string, string>> = {
  openSearchBox: 'src/islands/search/open-search-box.ts',
  markHits: 'src/islands/search/mark-hits.ts',
  addFurigana: 'src/islands/furigana/add-furigana.ts',
};
const START = 'src/islands/portable/start.ts';
/** In place of the search that asks Pagefind. */
const SEARCH = { module: './open-search.ts', by: 'src/islands/portable/open-search.ts' };
const ENTRY = 'virtual:portable-parts';

/** Takes the names of the islands that pages use; gives the two scripts of a copy: the one each page starts with, and all widgets in one. */
export async function bundleScripts(
  islands: readonly string[],
): Promise<{ readonly start: string; readonly parts: string }> {
  return { start: await bundle(START), parts: await bundle(ENTRY, writeEntry(islands)) };
}

/** A script without modules cannot import; so one file holds every part, and hands each over by name when it is asked for. */
function writeEntry(islands: readonly string[]): string {
  const parts = {
    ...Object.fromEntries(islands.map((name) => [name, findIsland(name)])),
    ...Object.fromEntries(Object.entries(PAGE_SCRIPTS).map(([name, file]) => [name, resolve(file)])),
    [RENDERER]: '@astrojs/preact/client.js',
  };
  const held = Object.entries(parts).map(
    ([name, file]) => `${JSON.stringify(name)}:()=>import(${JSON.stringify(file)})`,
  );
  return `portable.parts({${held.join()}});`;
}

function findIsland(name: string): string {
  const [file, ...others] = globSync(`src/islands/**/${name}.island.tsx`);
  if (!file || others.length > 0)
    throw new Error(`部品 ${name} のもとを1つに決められません: ${[file, ...others].join('、')}`);
  return resolve(file);
}

async function bundle(input: string, entry = ''): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [partsEntry(entry), emptyWithoutHtml()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const [chunk, ...others] = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  if (!chunk || others.length > 0) throw new Error(`${basename(input)} を1つのファイルにまとめられませんでした。`);
  return chunk.code;
}

function partsEntry(entry: string): Plugin {
  return {
    name: 'handbook-portable-parts',
    enforce: 'pre',
    resolveId: (source) => (source === ENTRY ? ENTRY : source === SEARCH.module ? resolve(SEARCH.by) : undefined),
    load: (id) => (id === ENTRY ? entry : undefined),
  };
}
