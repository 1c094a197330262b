import { namePartFile, takePart } from '../../domain/search/index/bundle-part.ts';
import type { OpenedIndex } from '../../domain/search/index/opened-index.ts';
import type { PackedAhead } from '../../domain/search/index/pack-ahead.ts';
import { unpackPlaces } from '../../domain/search/index/pack-places.ts';
import type { Postings } from '../../domain/search/index/postings.ts';
import type { BundleEntry, PackedBundle, SearchDirectory } from '../../domain/search/index/search-directory.ts';
import type { SearchStart } from '../../domain/search/many/many-directory.ts';
import { openIndex } from '../../pagefind/ask/open-index.ts';
import { nameWord } from '../../pagefind/file-format.ts';
import { fetchFile, fetchJson } from '../files/fetch-file.ts';
import { openPart, openShards, putAhead, type OpenWords } from './open-words.ts';

/** An index with its places, or a part of it, on its way. */
export type Bundle = {
  /** There when it can be asked. */
  readonly index: Promise<OpenedIndex>;
  /** Fetches what tokens will need of it, until then. */
  readonly expect: (tokens: readonly string[]) => void;
  /** Fetches all its words, so that none is fetched when it is asked for; nothing where they are too many. */
  readonly goAhead: () => Promise<void>;
};

type Start = Pick<SearchDirectory, 'engine'> & Partial<Pick<SearchStart, 'held'>>;

/** Opens an index, or where a city is given the part of it that this city's reader needs. */
export type OpenBundle = (entry: BundleEntry, city?: string) => Bundle;

/**
 * Opens the indexes of a site when they are first needed. What could not be fetched is fetched anew the next time; of
 * what came with the directory nothing is.
 */
export function rememberBundles(root: string, { engine, held: come = {} }: Start): OpenBundle {
  const module = loadModule(`${root}${engine}`);
  module.catch(() => undefined); // told when a reader asks
  const words = new Map<string, OpenWords>();
  const held = new Map<string, Bundle>();
  return (entry, city = '') => {
    const folder = `${root}${entry.folder}/`;
    const shards = words.get(folder) ?? openShards(entry.shards, (path) => fetchJson<Postings>(`${folder}${path}`));
    words.set(folder, shards);
    const key = `${folder}${namePartFile('places', takePart(entry, city))}`;
    const places = come[key.slice(root.length)];
    const bundle = held.get(key) ?? openBundle(entry, city, { folder, shards, module, places });
    held.set(key, bundle);
    bundle.index.catch(() => held.get(key) === bundle && held.delete(key));
    return bundle;
  };
}

async function loadModule(url: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await (await fetchFile(url)).arrayBuffer());
}

type Opened = {
  readonly folder: string;
  readonly shards: OpenWords;
  readonly module: Promise<WebAssembly.Module>;
  /** Where they have come already. */
  readonly places: PackedBundle | undefined;
};

function openBundle(entry: BundleEntry, city: string, { folder, shards, module, places }: Opened): Bundle {
  const part = takePart(entry, city);
  let words = openPart(shards, part);
  const packed = places ? Promise.resolve(places) : fetchJson<PackedBundle>(`${folder}${namePartFile('places', part)}`);
  const ready = openIndex({
    module,
    lengths: packed.then(({ lengths }) => lengths),
    take: (wanted) => words.take(wanted),
  });
  let going: Promise<void> | undefined;
  const goAhead = async () => {
    if (entry.sizes && !part) return;
    words = putAhead(words, await fetchJson<PackedAhead>(`${folder}${namePartFile('ahead', part)}`));
  };
  return {
    index: Promise.all([packed, ready]).then(([held, ask]) => ({ places: unpackPlaces(held), ask })),
    expect: (tokens) => words.expect(tokens.map(nameWord)),
    goAhead: () => (going ??= goAhead()),
  };
}
