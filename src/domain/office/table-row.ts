/** A row of a table that was handed in: its number as the program shows it, and the texts of its cells. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };
