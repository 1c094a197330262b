import { formatCsv, parseCsv } from '../data/csv.ts';
import { guardCell, unguardCell } from '../data/guard-cell.ts';
import type { CellValue } from '../office/workbook.ts';
import type { Checklist } from './checklist.ts';
import { parseSheetTable, type ParsedTable } from './parse-sheet-table.ts';
import type { Sheet } from './sheet.ts';
import { HEAD, tabulateSheet } from './tabulate-sheet.ts';

/** Takes a sheet and its checklist; gives its table as text, guarded against what spreadsheets make of texts. */
export function formatSheetCsv(sheet: Sheet, checklist: Checklist): string {
  return formatCsv([HEAD, ...tabulateSheet(sheet, checklist).map((row) => row.map(toField))]);
}

/** A day is left bare, so that a spreadsheet knows it for one. */
function toField(value: CellValue): string {
  if (typeof value === 'string') return guardCell(value);
  return typeof value === 'number' ? String(value) : value.day;
}

/** Reads the text of such a table, also one that a spreadsheet saved with tabs, of the checklist that it may be of. */
export function parseSheetCsv(text: string, checklist: Checklist): ParsedTable {
  const tables = ([',', '\t'] as const).map((separator) =>
    parseCsv(text, separator).map((cells, at) => ({ line: at + 1, cells: cells.map(unguardCell) })),
  );
  const read = parseSheetTable(tables, checklist);
  const cut = read.kind === 'cells' ? findCut(text) : undefined;
  return cut === undefined ? read : { kind: 'bad', why: explainCut(cut) };
}

/** Gives the row in which a table ends before its last quoted field does; undefined where it does not. */
function findCut(text: string): number | undefined {
  const bare = text.replaceAll('""', '');
  const at = bare.search(/(?<=^|[,\t\r\n])"[^"]*$/);
  const isOdd = (bare.match(/"/g)?.length ?? 0) % 2 === 1;
  return isOdd && at >= 0 ? parseCsv(`${bare.slice(0, at)}x`).length : undefined;
}

function explainCut(line: number): string {
  return `${line}行目の途中で終わっています。後ろの行がなくなったようです。もう一度取り出すか、送ってもらってください。`;
}
