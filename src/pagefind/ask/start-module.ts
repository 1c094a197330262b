/** Bytes in the memory of the module. */
export type Pair = readonly [pointer: number, length: number];

/** What of Pagefind's module is called. An engine is a number, and may be another after each call. */
export type Exports = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (pointer: number, length: number, align: number) => void;
  readonly init_pagefind: (...meta: Pair) => number;
  readonly set_ranking_weights: (engine: number, ...weights: Pair) => number;
  readonly load_index_chunk: (engine: number, ...chunk: Pair) => number;
  readonly search: (engine: number, ...texts: readonly number[]) => Pair;
};

/** What the module asks of its surroundings: a table for things that are no numbers. */
const SURROUNDINGS = './pagefind_web_bg.js';

/** Starts Pagefind's compiled module as the script would that Pagefind writes for it. */
export async function startModule(module: WebAssembly.Module): Promise<Exports> {
  const held: { wasm?: Exports } = {};
  const instance = await WebAssembly.instantiate(module, {
    [SURROUNDINGS]: { __wbindgen_init_externref_table: () => fillTable(held.wasm?.__wbindgen_externrefs) },
  });
  const wasm = instance.exports as unknown as Exports; // the module of the version that spoken-version.ts names
  held.wasm = wasm;
  wasm.__wbindgen_start();
  return wasm;
}

function fillTable(table: WebAssembly.Table | undefined): void {
  if (!table) return;
  const first = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, at) => table.set(first + at, value));
}
