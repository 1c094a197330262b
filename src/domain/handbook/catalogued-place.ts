/** A place that can be found, cited and opened by its permanent number: an entry of `/data/catalogue.json`. */
export type CataloguedPlace = {
  /** Whose words stand there, where they are the city's. */
  readonly wording?: 'official';
  /** There, under what terms the city gives them. */
  readonly terms?: string;
  readonly code: string;
  readonly path: string;
  /** Where the city's own words for it stand beside ours. */
  readonly officialPath?: string;
  readonly title: string;
  readonly keyPoint: string;
  readonly city: string;
  readonly document: string;
  readonly documentTitle: string;
  readonly chapter: string;
  readonly article?: number;
  readonly branch?: readonly number[];
  readonly concepts: readonly string[];
  /** Terms that are explained there, as the city's glossary says. */
  readonly defines: readonly string[];
};
