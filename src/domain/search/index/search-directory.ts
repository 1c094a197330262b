import type { PackedWords } from '../plan/pack-words.ts';
import type { PackedPlaces } from './pack-places.ts';

/** What the search of a site consists of, and its words: `pagefind/directory.json`. */
export type SearchDirectory = {
  /** The file of Pagefind's engine, named by its content. */
  readonly engine: string;
  readonly bundles: readonly BundleEntry[];
  readonly words: PackedWords;
};

/** An index of its own: its folder in `pagefind/`, the cities it is about, and how many places it holds. */
export type BundleEntry = {
  readonly folder: string;
  readonly cities: readonly string[];
  readonly total: number;
  /** How many files its tokens lie in, by `listShards`. */
  readonly shards: number;
  /** Of several cities: how many places are about several or none of them, which come first, and how many of each. */
  readonly sizes?: readonly number[];
};

/** What a browser reads of an index first: its places, and how many words each holds, as the engine counts them. */
export type PackedBundle = PackedPlaces & { readonly lengths: readonly number[] };
