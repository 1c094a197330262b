import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundleScript } from '../../bundling/bundle-script.ts';
import { emptyWithoutHtml } from '../../bundling/empty-without-html.ts';
import { PAGE_SCRIPTS } from '../../bundling/page-scripts.ts';

/** The name under which islands ask for what draws them. */
const RENDERER = 'client';
const START = 'src/islands/portable/start.ts';
/** In place of the search that asks Pagefind. */
const SEARCH = { module: './open-search.ts', by: 'src/islands/portable/open-search.ts' };
const ENTRY = 'virtual:portable-widgets';

/**
 * Takes the names of the islands that pages use; gives the two scripts of a copy: the one each page starts with, and
 * all widgets in one.
 */
export async function bundleScripts(
  islands: readonly string[],
): Promise<{ readonly start: string; readonly widgets: string }> {
  return { start: await bundle(START), widgets: await bundle(ENTRY, writeEntry(islands)) };
}

/**
 * A script without modules cannot import; so one file holds every widget, and hands each over by name when it is asked
 * for.
 */
function writeEntry(islands: readonly string[]): string {
  const widgets = {
    ...Object.fromEntries(islands.map((name) => [name, findIsland(name)])),
    ...Object.fromEntries(Object.entries(PAGE_SCRIPTS).map(([name, file]) => [name, resolve(file)])),
    [RENDERER]: '@astrojs/preact/client.js',
  };
  const held = Object.entries(widgets).map(
    ([name, file]) => `${JSON.stringify(name)}:()=>import(${JSON.stringify(file)})`,
  );
  return `portable.widgets({${held.join()}});`;
}

function findIsland(name: string): string {
  const [file, ...others] = globSync(`src/islands/**/${name}.island.tsx`);
  if (!file || others.length > 0)
    throw new Error(`部品 ${name} のもとを1つに決められません: ${[file, ...others].join('、')}`);
  return resolve(file);
}

async function bundle(entry: string, widgets = ''): Promise<string> {
  const [{ code }, ...others] = await bundleScript(entry, {
    plugins: [widgetsEntry(widgets), emptyWithoutHtml()],
    output: { format: 'iife', codeSplitting: false },
  });
  if (others.length > 0) throw new Error(`${basename(entry)} を1つのファイルにまとめられませんでした。`);
  return code;
}

function widgetsEntry(entry: string): Plugin {
  return {
    name: 'handbook-portable-widgets',
    enforce: 'pre',
    resolveId: (source) => (source === ENTRY ? ENTRY : source === SEARCH.module ? resolve(SEARCH.by) : undefined),
    load: (id) => (id === ENTRY ? entry : undefined),
  };
}
