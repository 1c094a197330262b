import type { Checklist } from '../sheet/checklist.ts';
import { MARKS } from '../sheet/mark.ts';
import { findSheetName, type Sheet } from '../sheet/sheet.ts';
import { HEAD, tabulateSheet } from '../sheet/tabulate-sheet.ts';
import { tabulateTalk } from './describe-talk.ts';
import type { TableColumn, Workbook } from './workbook.ts';

const WIDTHS: Readonly<Record<(typeof HEAD)[number], number>> = {
  段階: 20,
  NO: 6,
  内容: 46,
  時期: 9,
  だれ: 9,
  印: 12,
  コメント: 46,
  記号: 18,
};

const TYPES: Readonly<Record<string, TableColumn['type']>> = { NO: 'number', 記号: 'key' };

/** Describes a sheet as a workbook that can be filled in and taken back, and beside it both parties side by side. */
export function describeSheetWorkbook(sheet: Sheet, checklist: Checklist): Workbook {
  const columns = HEAD.map((head): TableColumn => ({
    head,
    width: WIDTHS[head],
    type: TYPES[head] ?? 'text',
    ...(head === '印' && { choices: MARKS.map(({ label }) => label) }),
  }));
  const own = { name: 'シート', columns, rows: tabulateSheet(sheet, checklist) };
  const talk = checklist.parties.length > 1 ? [tabulateTalk(sheet, checklist)] : [];
  return { title: findSheetName(sheet, checklist), tabs: [own, ...talk] };
}
