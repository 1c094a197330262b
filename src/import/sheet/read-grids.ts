import { openPackage } from '../container/open-package.ts';
import { recogniseFile } from '../container/recognise-file.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { refuse } from '../refusal.ts';
import { readText } from '../text/read-text.ts';
import type { Grid } from './grid.ts';
import { readCsv } from './read-csv.ts';
import { readExcel } from './read-excel.ts';

/** Reads the sheets of a workbook, or the one table of a CSV. `what` is wanted of it, for a refusal. */
export function readGrids(
  bytes: Uint8Array,
  { file, what }: { readonly file: string; readonly what: string },
  ledger: Ledger,
): { readonly grids: readonly Grid[]; readonly remarks: readonly Remark[] } {
  const kind = recogniseFile(bytes, file);
  if (kind === 'package') {
    const office = openPackage(bytes, ledger);
    if (office.kind === 'excel') return readExcel(office, ledger);
    return refuse(`Wordの文書です。${what}は、ExcelかCSVで取り込んでください。`);
  }
  if (kind !== 'csv' && kind !== 'text') return refuse(`${what}は、Excel（.xlsx）かCSVで取り込んでください。`);
  const { text, encoding } = readText(bytes);
  const grids: readonly Grid[] = [readCsv(text, file, ledger)];
  return { grids, remarks: encoding === 'utf-8' ? [] : [{ place: file, text: `文字コードは${encoding}でした。` }] };
}
