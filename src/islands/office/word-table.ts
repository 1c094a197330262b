import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { plainWords, type Block, type Words } from '../../domain/office/word-document.ts';
import { toRuns } from './word-runs.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
const HEAD = { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } as const;
/** Room around the text of a cell, in twentieths of a point. */
const ROOM = { top: 40, bottom: 40, left: 90, right: 90 } as const;
/** A row with more letters than this may be parted by the end of a page; a shorter one goes over whole. */
const LONG_ROW = 500;

/** Gives a table over the width of the page, its heads on every page, and a space under it. */
export function writeTable(
  { columns, rows, hasHead }: Block & { readonly kind: 'table' },
  width: number,
): readonly (Table | Paragraph)[] {
  const widths = toWidths(
    columns.map((column) => column.width),
    width,
  );
  const cell = (words: Words, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      ...(isHead && { shading: HEAD }),
      children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', children: toRuns(words) })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => cell(column.head, at, true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.map(plainWords).join('').length < LONG_ROW,
        children: columns.map((_, at) => cell(row[at] ?? '', at, hasHead === false && at === 0)),
      }),
  );
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { ...ROOM, marginUnitType: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: hasHead === false ? body : [head, ...body],
  });
  // Word joins two tables that touch, and asks for a paragraph behind the last.
  return [table, new Paragraph({ style: 'AfterTable', children: [] })];
}

function toWidths(shares: readonly number[], width: number): readonly number[] {
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => Math.floor((width * one) / all));
}
