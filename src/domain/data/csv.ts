import { guardCell } from './guard-cell.ts';

/** A byte order mark, by which spreadsheets know UTF-8. */
export const BOM = '\uFEFF';

/** Takes rows of fields; gives a table with a byte order mark, every field in quotes, lines ended as RFC 4180 asks. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((field) => `"${field.replace(/"/g, '""')}"`).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

/** The same for what people have typed: no spreadsheet runs a text of it or gives it back in another form. */
export function formatGuardedCsv(rows: readonly (readonly string[])[]): string {
  return formatCsv(rows.map((row) => row.map(guardCell)));
}

/**
 * Takes the text of a table, of any line ends, and what stands between its fields; gives its rows. Quoted fields may
 * hold either; empty lines count as rows, so that a row is found by its number.
 */
export function parseCsv(text: string, separator: ',' | '\t' = ','): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/, '');
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'g');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of bare.matchAll(field)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}
