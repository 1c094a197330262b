/**
 * A link that paper shows as a numbered note: what it leads to, and the address to type.
 * `path` is inside the site (without base), `url` outside it.
 */
export type LinkNote = { readonly title: string; readonly path?: string; readonly url?: string };
