// Pagefind's engine is a WebAssembly module. Its own script weighs 13 kB, fetches one thing after the other and keeps
// silent about a chunk it cannot fetch; this speaks to the module directly.
import { startModule, type Exports, type Pair } from './start-module.ts';

/** An index of Pagefind that has been opened: it takes shards, and finds in those it has. */
export type PagefindEngine = {
  readonly takeShard: (shard: Uint8Array) => void;
  readonly find: (token: string) => readonly Found[];
};

/** A page by its name with its score. */
type Found = { readonly p: string; readonly s: number };

/** Measured on the open queries; the differences are small. A value that is null stays Pagefind's own. */
const RANKING = {
  term_similarity: null,
  page_length: 0.5,
  term_saturation: 2,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: null,
};

/** Opens an index: takes the compiled module and the list of its pages, as Pagefind encodes it. */
export async function openEngine(module: WebAssembly.Module, meta: Uint8Array): Promise<PagefindEngine> {
  const wasm = await startModule(module);
  const { give, say, read } = talkTo(wasm);
  let engine = wasm.init_pagefind(...give(meta)) >>> 0;
  engine = wasm.set_ranking_weights(engine, ...say(JSON.stringify(RANKING))) >>> 0;
  // The next key asks for most of the same tokens again. A new shard may know more of them.
  const known = new Map<string, readonly Found[]>();
  const find = (token: string) => {
    const [query, original, filter, sort] = [say(token), say(token), say('{}'), say('')];
    const found = read(wasm.search(engine, ...query, ...original, ...filter, ...sort, 0, 0));
    return (found as { readonly results: readonly Found[] }).results;
  };
  return {
    takeShard: (shard) => {
      known.clear();
      engine = wasm.load_index_chunk(engine, ...give(shard)) >>> 0;
    },
    find: (token) => {
      const found = known.get(token) ?? find(token);
      known.set(token, found);
      return found;
    },
  };
}

/**
 * How bytes and texts are handed to the module, and its answers read. It frees what it is given; we free what it gives.
 */
function talkTo(wasm: Exports) {
  const give = (bytes: Uint8Array): Pair => {
    const pointer = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  return {
    give,
    say: (text: string) => give(new TextEncoder().encode(text)),
    read: ([pointer, length]: Pair): unknown => {
      const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, pointer >>> 0, length));
      wasm.__wbindgen_free(pointer, length, 1);
      return JSON.parse(text);
    },
  };
}
