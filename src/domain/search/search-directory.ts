/** What the search of a site consists of: `pagefind/directory.json`. */
export type SearchDirectory = {
  /** The file of Pagefind's engine, named by its content. */
  readonly engine: string;
  readonly bundles: readonly BundleEntry[];
};

/**
 * An index of its own: its folder in `pagefind/`, the cities it is about, and how many places it holds. `without` are cities
 * of which another index has a newer state; this one's places about them do not count.
 */
export type BundleEntry = {
  readonly folder: string;
  readonly cities: readonly string[];
  readonly total: number;
  readonly without?: readonly string[];
};
