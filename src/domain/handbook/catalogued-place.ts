/** A place that can be found, cited and opened by its permanent number: an entry of `/data/catalogue.json`. */
export type CataloguedPlace = {
  readonly code: string;
  readonly path: string;
  readonly title: string;
  readonly keyPoint: string;
  readonly city: string;
  readonly document: string;
  readonly documentTitle: string;
  readonly chapter: string;
  readonly article?: number;
  readonly concepts: readonly string[];
  /** Terms that are explained there, as the city's glossary says. */
  readonly defines: readonly string[];
};
