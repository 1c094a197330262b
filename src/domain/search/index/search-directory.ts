import type { PackedPlaces } from './pack-places.ts';

/** What the search of a site consists of: `pagefind/directory.json`. */
export type SearchDirectory = {
  /** The file of Pagefind's engine, named by its content. */
  readonly engine: string;
  readonly bundles: readonly BundleEntry[];
};

/** An index of its own: its folder in `pagefind/`, the cities it is about, and how many places it holds. */
export type BundleEntry = {
  readonly folder: string;
  readonly cities: readonly string[];
  readonly total: number;
  /** How many files its tokens lie in, by `nameShard`. */
  readonly shards: number;
};

/** What a browser reads of an index first: its places, and its pages as Pagefind's engine is told them, in base 64. */
export type PackedBundle = PackedPlaces & { readonly pages: string };
