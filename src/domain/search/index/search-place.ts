/**
 * What a place of the search is: a section of a document, one of the things made from the documents, or a page of the
 * site's own.
 */
export type PlaceKind = 'section' | 'project' | 'form' | 'sheet' | 'term' | 'scheme' | 'page';

/** The kinds in the order in which they are offered, with what they are called on the page. */
export const PLACE_KINDS: readonly { readonly kind: PlaceKind; readonly name: string }[] = [
  { kind: 'section', name: '文書の節' },
  { kind: 'project', name: '取組' },
  { kind: 'form', name: '協働の形態' },
  { kind: 'sheet', name: 'シート' },
  { kind: 'term', name: '用語' },
  { kind: 'scheme', name: '制度' },
  { kind: 'page', name: 'サイトのページ' },
];

/** A place that can be found, with what a result shows of it. `path` is without base. */
export type SearchPlace = {
  readonly kind: PlaceKind;
  readonly path: string;
  readonly title: string;
  readonly keyPoint: string;
  /** Names of the cities it is about; several for what is made from the documents of several. */
  readonly cities: readonly string[];
  readonly document: string;
  readonly chapter: string;
  /** Terms that are explained there. */
  readonly defines: readonly string[];
  /** Things that are called by a name and stand there: asked for by it, they are offered on top. */
  readonly names: readonly { readonly name: string; readonly path: string }[];
  /** The permanent number of a section. */
  readonly code?: string;
  /** Other editions in which the section has other words: they are folded under it and are no places of their own. */
  readonly editions?: readonly { readonly name: string; readonly path: string }[];
  /** Of when it is: the year of its document, or the day a scheme is known of. */
  readonly dated?: string;
  /** Whose words stand there, where they are the city's own. */
  readonly words?: string;
  /** What a reader must know before opening it: that it tells of a scheme which has changed since. */
  readonly warning?: string;
};

/** A place with where its text stands on its page, and the facts it is found by besides: what the build reads. */
export type PlaceOnPage = SearchPlace & {
  readonly selector: string;
  readonly article?: number;
  /** 第30条の2: [2]. */
  readonly branch?: readonly number[];
  /** What people type who look for it and do not know its words. */
  readonly asked?: readonly string[];
  /** Western years it is found by besides those in its text: where a document begins, the year it is of. */
  readonly years?: readonly number[];
};

/** What pages hand to the step that builds the search: the places, and what else is typed for words of theirs. */
export type HandedPlaces = {
  readonly places: readonly PlaceOnPage[];
  readonly names: readonly { readonly say: string; readonly typed: readonly string[] }[];
};

/** Names a document so that a search can be narrowed to it: short titles are those of many cities. */
export function nameDocument(city: string, document: string): string {
  return `${city}　${document}`;
}
