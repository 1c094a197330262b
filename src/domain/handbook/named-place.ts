/** A section as a link names it: its heading, its place in the document, and its address without base. */
export type NamedPlace = { readonly name: string; readonly place: string; readonly path: string };
