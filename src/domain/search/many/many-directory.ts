import type { BundleEntry, PackedBundle, SearchDirectory } from '../index/search-directory.ts';

/** What the search of a site of several indexes consists of, or of one that was joined. */
export type ManyDirectory = Omit<SearchDirectory, 'bundles'> & {
  readonly bundles: readonly ManyEntry[];
  /** Where there are many indexes: what they hold, so that not all of them need to be fetched. */
  readonly overview?: OverviewEntry;
};

/**
 * The same for whoever asks from a page of a city, with the places that are read first, by their file: one request
 * instead of two or three.
 */
export type SearchStart = ManyDirectory & {
  readonly held: Readonly<Record<string, PackedBundle>>;
  /** Whether there are indexes that it does not tell of: what they hold is asked of the whole directory. */
  readonly isPart?: true;
};

/** One of several indexes. */
export type ManyEntry = BundleEntry & {
  /** Where sites were joined: the beginnings of the addresses whose places count. */
  readonly under?: readonly string[];
  /** And of those whose places do not, because another index has them newer. */
  readonly without?: readonly string[];
  /**
   * Where there is an overview: the places in their order, so many of a city (its number among `cities`, -1 for
   * several) and a kind (its number among the kinds).
   */
  readonly runs?: readonly (readonly [city: number, kind: number, length: number])[];
};

/**
 * The overview of a site whose search is many indexes: for every token which places of all of them hold it, in so many
 * shards, each of which holds the tokens that `nameShard` says. Places are numbered on from index to index in
 * the order of the directory.
 */
export type OverviewEntry = { readonly folder: string; readonly shards: number };

/** Whether a place of an index counts, or is left to another index that has it newer. */
export function holdsPlace({ under, without = [] }: Pick<ManyEntry, 'under' | 'without'>, path: string): boolean {
  const isIn = (beginning: string) => path.startsWith(beginning);
  return (under?.some(isIn) ?? true) && !without.some(isIn);
}
