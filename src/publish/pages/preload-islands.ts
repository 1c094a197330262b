import type { Plugin } from 'vite';
import { listTags, replaceTags } from '../../domain/page/elements.ts';

/** A script of a build: those it imports from its first line on, those it may fetch later, and what stands in it. */
export type BuiltScript = {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly code: string;
};
export type BuiltScripts = ReadonlyMap<string, BuiltScript>;

/** An island that wakes by itself; one that waits until it is seen may never need its scripts. */
const WAKES = /\sclient="(?:load|only|idle)"/;
const SCRIPT = /\s(?:component|renderer)-url="([^"]*)"/g;
const FOLDER = '_astro/';

/** Vite plugin: notes the scripts of the browser, to tell what an island starts with and what it may draw. */
export function noteScripts(scripts: Map<string, BuiltScript>): Plugin {
  return {
    name: 'handbook-note-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') scripts.set(file.fileName, file);
    },
  };
}

/**
 * Takes a page and the scripts of the build; gives the page with a link in its head for every script that an island of
 * it starts with, so that they come side by side. Without it a browser learns of a script only from the one that
 * imports it: on a slow phone three round trips instead of one.
 */
export function namePreloads(html: string, scripts: BuiltScripts): string {
  const needed = new Set<string>();
  for (const island of listIslands(html))
    if (WAKES.test(island))
      for (const { base, script } of listScripts(island))
        for (const one of listAll(script, (name) => scripts.get(name)?.imports)) needed.add(base + one);
  const links = [...needed].map((script) => `<link rel="modulepreload" href="${script}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/**
 * Takes a page; gives it with its islands numbered in their order. Astro names an island by the folder the build runs
 * in, which would give each machine pages of its own; Preact only asks that no two of a page share a name.
 */
export function numberIslands(html: string): string {
  let number = 0;
  return replaceTags(html, ['astro-island'], (island) => island.replace(/(?<=\suid=")[^"]*/, () => `${(number += 1)}`));
}

const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;

/** Takes a page; gives it with the style of islands in its head. Astro writes it before the first, where none is. */
export function liftIslandStyle(html: string): string {
  const [style] = ISLAND_STYLE.exec(html) ?? [];
  return style === undefined ? html : html.replace(style, '').replace('</head>', () => `${style}</head>`);
}

/**
 * Gives all that the islands of a page may run, so that one can tell what they may draw. Takes the page and the scripts
 * of the build; the text of a page without islands is empty.
 */
export function readIslandCode(html: string, scripts: BuiltScripts): string {
  const found = new Set<string>();
  for (const island of listIslands(html))
    for (const { script } of listScripts(island))
      listAll(
        script,
        (name) => [scripts.get(name)?.imports ?? [], scripts.get(name)?.dynamicImports ?? []].flat(),
        found,
      );
  const known = codes.get(scripts) ?? new Map<string, string>();
  codes.set(scripts, known);
  const names = [...found].join();
  const code = known.get(names) ?? [...found].map((name) => scripts.get(name)?.code ?? '').join('\n');
  known.set(names, code);
  return code;
}

/** What islands of a build may run, by their scripts: many pages hold the same, and it is long. */
const codes = new WeakMap<BuiltScripts, Map<string, string>>();

function listIslands(html: string): readonly string[] {
  return listTags(html, ['astro-island']);
}

/** The scripts an island names, below the folder of the build, and what stands before it in their addresses. */
function listScripts(island: string): readonly { readonly base: string; readonly script: string }[] {
  return [...island.matchAll(SCRIPT)].flatMap(([, url = '']) => {
    const at = url.indexOf(FOLDER);
    return at < 0 ? [] : [{ base: url.slice(0, at), script: url.slice(at) }];
  });
}

type ImportsOf = (script: string) => readonly string[] | undefined;

function listAll(script: string, importsOf: ImportsOf, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const imported of importsOf(script) ?? []) listAll(imported, importsOf, found);
  return found;
}
