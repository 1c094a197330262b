import type { ParsedTable } from '../../../src/domain/sheet/parse-sheet-table.ts';
import { parseSheetCsv } from '../../../src/domain/sheet/sheet-csv.ts';
import { createSheet, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../samples/small-checklist.ts';

/** An empty sheet of the small checklist, and who writes in it. */
export const EMPTY: Sheet = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
export const ME = { by: 'me', at: '' } as const;

/** The columns of a table as it is handed out. */
export const HEAD = '印,コメント,記号';

/** Gives the sheet with these cells filled. */
export function fill(values: Readonly<Record<string, string>>): Sheet {
  return Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, ME), EMPTY);
}

/** Reads a table of the small checklist. */
export function read(text: string): ParsedTable {
  return parseSheetCsv(text, SMALL);
}

/** Gives the cells of a table, or why it is none. */
export function readCells(text: string): Readonly<Record<string, string>> | string {
  const table = read(text);
  return table.kind === 'cells' ? table.cells : table.why;
}
