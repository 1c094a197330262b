// Pagefind's engine is a WebAssembly module. Its own script weighs 13 kB, fetches one thing after the other and keeps silent
// about a part it cannot fetch; this speaks to the module directly. Pagefind's version is fixed in package.json, the tests
// would see a change of what the module expects.

/** An index of Pagefind that has been opened: it names the parts a token needs, takes them, and finds. */
export type PagefindEngine = {
  readonly listParts: (token: string) => readonly string[];
  readonly takePart: (part: Uint8Array) => void;
  readonly find: (token: string) => readonly Found[];
};

/** A record by its number (base 36) with its score. */
type Found = { readonly p: string; readonly s: number };

type Pair = readonly [pointer: number, length: number];
type Exports = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (pointer: number, length: number, align: number) => void;
  readonly init_pagefind: (...meta: Pair) => number;
  readonly set_ranking_weights: (engine: number, ...weights: Pair) => number;
  readonly request_indexes: (engine: number, ...query: Pair) => Pair;
  readonly load_index_chunk: (engine: number, ...part: Pair) => number;
  readonly search: (engine: number, ...texts: readonly number[]) => Pair;
};

/** Measured on the open queries; the differences are small. A value that is null stays Pagefind's own. */
const RANKING = {
  term_similarity: null,
  page_length: 0.5,
  term_saturation: 2,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: null,
};
/** What Pagefind's module asks of its surroundings: a table for things that are no numbers. */
const SURROUNDINGS = './pagefind_web_bg.js';

/** Takes Pagefind's compiled module and the list of parts of an index (unpacked); gives the opened index. */
export async function openPagefind(module: WebAssembly.Module, meta: Uint8Array): Promise<PagefindEngine> {
  const held: { wasm?: Exports } = {};
  const instance = await WebAssembly.instantiate(module, {
    [SURROUNDINGS]: { __wbindgen_init_externref_table: () => fillTable(held.wasm?.__wbindgen_externrefs) },
  });
  const wasm = instance.exports as unknown as Exports;
  held.wasm = wasm;
  wasm.__wbindgen_start();
  const give = (bytes: Uint8Array): Pair => {
    const pointer = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const say = (text: string) => give(new TextEncoder().encode(text));
  const read = ([pointer, length]: Pair): unknown => {
    const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, pointer >>> 0, length));
    wasm.__wbindgen_free(pointer, length, 1);
    return JSON.parse(text);
  };
  let engine = wasm.init_pagefind(...give(meta)) >>> 0;
  engine = wasm.set_ranking_weights(engine, ...say(JSON.stringify(RANKING))) >>> 0;
  // The next key asks for most of the same tokens again. A new part may know more of them.
  const known = new Map<string, readonly Found[]>();
  return {
    listParts: (token) => (read(wasm.request_indexes(engine, ...say(token))) as readonly string[]).filter(Boolean),
    takePart: (part) => {
      known.clear();
      engine = wasm.load_index_chunk(engine, ...give(part)) >>> 0;
    },
    find: (token) => {
      const before = known.get(token);
      if (before) return before;
      const [query, original, filter, sort] = [say(token), say(token), say('{}'), say('')];
      const found = read(wasm.search(engine, ...query, ...original, ...filter, ...sort, 0, 0));
      const { results } = found as { readonly results: readonly Found[] };
      known.set(token, results);
      return results;
    },
  };
}

function fillTable(table: WebAssembly.Table | undefined): void {
  if (!table) return;
  const first = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, at) => table.set(first + at, value));
}
