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
  /**
   * With which words the shards of the index begin, with spaces between, so that a browser knows what to fetch before
   * the engine is there. Told where there are not too many indexes.
   */
  readonly starts?: string;
};
