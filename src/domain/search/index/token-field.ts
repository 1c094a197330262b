/** A stretch of a place as an index takes it: its tokens in their order, and how much each that stands there counts. */
export type TokenField = { readonly weight: number; readonly tokens: readonly string[] };
