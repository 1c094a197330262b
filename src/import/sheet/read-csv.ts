import { parse } from 'csv-parse/sync';
import type { Ledger } from '../ledger/ledger.ts';
import { refuse } from '../refusal.ts';
import type { Grid } from './grid.ts';

/** Reads a table that was saved as text, whatever it is divided by. */
export function readCsv(text: string, name: string, ledger: Ledger): Grid {
  const delimiter = text.split('\t').length > text.split(',').length ? '\t' : ',';
  const records = parseRecords(text, delimiter);
  const width = Math.max(0, ...records.map((cells) => cells.length));
  const rows = records.map((cells, at) => ({
    number: at + 1,
    cells: Array.from({ length: width }, (_, column) => {
      const cell = (cells[column] ?? '').replaceAll('\r\n', '\n');
      return cell === '' ? [] : [ledger.sliceOf(ledger.register(name, `${at + 1}行目`, cell))];
    }),
  }));
  return { name, rows };
}

function parseRecords(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch {
    return refuse('CSVとして読めません。Excelで開き、「CSV UTF-8（コンマ区切り）」で保存し直してください。');
  }
}
