import type { Slices } from '../model/slices.ts';

/** A row of a sheet: its number as the program shows it, its cells with merged ones filled. */
export type GridRow = { readonly number: number; readonly cells: readonly Slices[] };

/** A sheet as rows of equal length. `name` is what its tab is called. */
export type Grid = { readonly name: string; readonly rows: readonly GridRow[] };
