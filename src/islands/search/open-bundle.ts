import type { OpenedIndex } from '../../domain/search/index/opened-index.ts';
import { unpackPlaces } from '../../domain/search/index/pack-places.ts';
import type { BundleEntry, PackedBundle } from '../../domain/search/index/search-directory.ts';
import { openIndex } from '../../pagefind/ask/open-index.ts';
import { fetchFile, fetchJson } from '../files/fetch-file.ts';

/** An index with its places, on its way. */
export type Bundle = {
  /** There when it can be asked. */
  readonly index: Promise<OpenedIndex>;
  /** Fetches what tokens will need of it, until then. */
  readonly expect: (tokens: readonly string[]) => void;
};

/** Opens the indexes of a site when they are first needed. What could not be fetched is fetched anew the next time. */
export function rememberBundles(root: string, engine: string): (entry: BundleEntry) => Bundle {
  const module = loadModule(`${root}${engine}`);
  module.catch(() => undefined); // told when a reader asks
  const held = new Map<BundleEntry, Bundle>();
  return (entry) => {
    const bundle = held.get(entry) ?? openBundle(`${root}${entry.folder}/`, entry, module);
    held.set(entry, bundle);
    bundle.index.catch(() => held.get(entry) === bundle && held.delete(entry));
    return bundle;
  };
}

async function loadModule(url: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await (await fetchFile(url)).arrayBuffer());
}

function openBundle(folder: string, entry: BundleEntry, module: Promise<WebAssembly.Module>): Bundle {
  const packed = fetchJson<PackedBundle>(`${folder}places.json`);
  const parts = { module, pages: packed.then(({ pages }) => pages) };
  const { ready, expect } = openIndex(entry, parts, (path) => fetchFile(`${folder}${path}`));
  return { index: Promise.all([packed, ready]).then(([held, ask]) => ({ places: unpackPlaces(held), ask })), expect };
}
