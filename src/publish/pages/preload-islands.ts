import type { Plugin } from 'vite';

/** The scripts of a build, each with those it imports from its first line on. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** An island that wakes by itself; one that waits until it is seen may never need its scripts. */
const ISLAND = /<astro-island\b[^>]*\sclient="(?:load|only|idle)"[^>]*>/g;
const SCRIPT = /\s(?:component|renderer)-url="([^"]*?)(_astro\/[^"]+)"/g;

/** Vite plugin: notes which script of the browser imports which. */
export function noteImports(imports: Map<string, readonly string[]>): Plugin {
  return {
    name: 'handbook-note-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') imports.set(file.fileName, file.imports);
    },
  };
}

/**
 * Takes a page and which script imports which; gives the page with a link in its head for every script that an island of it starts with, so that
 * they come side by side. Without it a browser learns of a script only from the one that imports it: on a slow phone three round trips
 * instead of one.
 */
export function namePreloads(html: string, imports: Imports): string {
  const needed = new Set<string>();
  for (const [island] of html.matchAll(ISLAND))
    for (const [, base = '', script = ''] of island.matchAll(SCRIPT))
      for (const one of listAll(script, imports)) needed.add(base + one);
  const links = [...needed].map((script) => `<link rel="modulepreload" href="${script}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

function listAll(script: string, imports: Imports, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const imported of imports.get(script) ?? []) listAll(imported, imports, found);
  return found;
}
