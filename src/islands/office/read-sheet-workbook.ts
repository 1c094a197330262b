import type { Checklist } from '../../domain/sheet/checklist.ts';
import { parseSheetTable, type ParsedTable } from '../../domain/sheet/parse-sheet-table.ts';
import { readWorkbook, type WorkbookFault } from './read-workbook.ts';

/** Each goes on behind the name of the file. */
const FAULTS: Readonly<Record<WorkbookFault, string>> = {
  broken: 'は、こわれているので読めません。Excelで開き、別の名前で保存したものを選んでください。',
  locked:
    'には、パスワードが付いています。パスワードを外して保存したもの（ZIPは展開した中のファイル）を選んでください。',
  'too-big':
    'は、展開すると大きすぎるので開きませんでした。シートの表だけを残して、別の名前で保存したものを選んでください。',
  other:
    'は、Excelのブックではありません（Wordの文書や、ZIPにまとめたものなど）。ZIPは展開して、中のファイルを選んでください。表は、Excelの「名前を付けて保存」で「Excelブック（.xlsx）」にしたものを選んでください。',
};

/** Reads a filled sheet from an Excel file, in whichever of its sheets it lies, or says in Japanese why it cannot. */
export function readSheetWorkbook(bytes: Uint8Array, checklist: Checklist): ParsedTable | string {
  const tabs = readWorkbook(bytes);
  return typeof tabs === 'string' ? FAULTS[tabs] : parseSheetTable(tabs, checklist);
}
