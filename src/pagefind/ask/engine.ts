// Pagefind's engine is a WebAssembly module. Its own script weighs 13 kB, fetches one thing after the other and keeps
// silent about a chunk it cannot fetch; this speaks to the module directly.
import type { TokenHits } from '../../domain/search/index/opened-index.ts';
import { startModule, type Exports, type Pair } from './start-module.ts';
import { writeChunk, writePages } from './write-chunk.ts';

/** An index of Pagefind that has been opened: it takes words with their places and strengths, and finds in those. */
export type PagefindEngine = {
  readonly take: (words: ReadonlyMap<string, TokenHits>) => void;
  /** Whether it has been asked for a word since it was opened. */
  readonly knows: (word: string) => boolean;
  /** The places of a word by their numbers with its scores; none unless it was taken. */
  readonly find: (word: string) => readonly (readonly [number, number])[];
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

/** Opens an index: takes the compiled module and how many words each of its places holds. */
export async function openEngine(module: WebAssembly.Module, lengths: readonly number[]): Promise<PagefindEngine> {
  const wasm = await startModule(module);
  const { give, say, read } = talkTo(wasm);
  let engine = wasm.init_pagefind(...give(writePages(lengths))) >>> 0;
  engine = wasm.set_ranking_weights(engine, ...say(JSON.stringify(RANKING))) >>> 0;
  const ask = (word: string) => {
    const [query, original, filter, sort] = [say(word), say(word), say('{}'), say('')];
    const found = read(wasm.search(engine, ...query, ...original, ...filter, ...sort, 0, 0));
    const { results } = found as { readonly results: readonly Found[] }; // as Pagefind's very version answers
    return results.map(({ p, s }) => [Number.parseInt(p, 36), s] as const);
  };
  const taken = new Set<string>();
  // The next key asks for most of the same words again. No two of them begin alike, so none finds what comes later.
  const known = new Map<string, ReturnType<typeof ask>>();
  const find = (word: string) => {
    // Pagefind shortens a word it does not know until it finds something else.
    const found = known.get(word) ?? (taken.has(word) ? ask(word) : []);
    known.set(word, found);
    return found;
  };
  const take = (words: ReadonlyMap<string, TokenHits>) => {
    const fresh = new Map([...words].filter(([word]) => !taken.has(word)));
    if (fresh.size === 0) return;
    engine = wasm.load_index_chunk(engine, ...give(writeChunk(fresh))) >>> 0;
    for (const word of fresh.keys()) taken.add(word);
  };
  return { take, knows: (word) => known.has(word), find };
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
