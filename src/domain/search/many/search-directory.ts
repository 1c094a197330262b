/** What every file that Pagefind packs begins with, once it is unpacked; the parts that we cut anew bear it too. */
export const SIGNATURE = 'pagefind_dcd';

/** The folder in `pagefind/` of all that is named by its content: a browser may keep it for ever, as the hosts are told. */
export const FIXED = 'fixed';

/** What the search of a site consists of: `pagefind/directory.json`. */
export type SearchDirectory = {
  /** The file of Pagefind's engine, named by its content. */
  readonly engine: string;
  readonly bundles: readonly BundleEntry[];
  /** Where there are many indexes: what they hold, so that not all of them need to be fetched. */
  readonly overview?: OverviewEntry;
};

/**
 * The overview of a site whose search is many indexes: for every token which places of all of them hold it, in so many parts, each of
 * which holds the tokens that `nameOverviewPart` says. Places are numbered on from index to index in the order of the directory.
 */
export type OverviewEntry = { readonly folder: string; readonly parts: number };

/**
 * An index of its own: its folder in `pagefind/`, the cities it is about, and how many places it holds. Where sites were joined, `under` are
 * the beginnings of the addresses whose places count, and `without` those whose places do not, because another index has them newer. `runs`
 * say, where there is an overview, the places in their order: so many of a city (its number among `cities`, -1 for several) and a kind (its
 * number among the kinds). `starts` say, where there are not too many indexes, with which words the parts of the index begin, with spaces
 * between, so that a browser knows what to fetch before the engine is there.
 */
export type BundleEntry = {
  readonly folder: string;
  readonly cities: readonly string[];
  readonly total: number;
  readonly without?: readonly string[];
  readonly under?: readonly string[];
  readonly starts?: string;
  readonly runs?: readonly (readonly [city: number, kind: number, length: number])[];
};

/** Takes an index and the address of a place in it; says whether the place counts, or is left to another index. */
export function holdsPlace({ under, without = [] }: Pick<BundleEntry, 'under' | 'without'>, path: string): boolean {
  const isIn = (beginning: string) => path.startsWith(beginning);
  return (under?.some(isIn) ?? true) && !without.some(isIn);
}
