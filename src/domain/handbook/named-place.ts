/**
 * A section as a link names it: its heading, its position in the document (手引き 基礎編（５）), and its address without base.
 */
export type NamedPlace = { readonly name: string; readonly position: string; readonly path: string };
