import type { Merged, Note, Table } from '../model/blocks.ts';
import { joinSlices, type Slices } from '../model/slices.ts';
import { childOf, childrenOf, findAll, isOn, settingOf, type XmlElement } from '../xml/parse-xml.ts';
import type { ReadBlocks } from './line-reader.ts';
import { HINT, isHint } from './form-field.ts';
import { listLines, listNotes } from './list-lines.ts';
import { remark, setAsideBelow, type WordContext } from './word-context.ts';

type Cell = { readonly text: Slices; readonly column: number; span: number; readonly goesOn: boolean };

/** Reads a table so that every row has a cell in every column: what is merged is repeated. */
export function readTable(context: WordContext, element: XmlElement, readBlocks: ReadBlocks): Table {
  const origin = { part: context.part, paragraph: context.paragraph + 1 };
  const notes: Note[] = [];
  const lines = listRows(element);
  const cells = lines.map((row) => readRow({ context, readBlocks, notes }, row));
  const columns = Math.max(0, ...cells.flat().map(({ column, span }) => column + span));
  const rows: Slices[][] = [];
  for (const row of cells) {
    const above = rows.at(-1) ?? [];
    rows.push(
      Array.from({ length: columns }, (_, at) => {
        const cell = row.find(({ column, span }) => at >= column && at < column + span);
        return (cell?.goesOn ? above[at] : cell?.text) ?? [];
      }),
    );
  }
  const heads = lines.findIndex((row) => !isOn(childOf(row, 'w:trPr'), 'w:tblHeader'));
  return { kind: 'table', origin, rows, heads: heads > 0 ? heads : 1, merged: listMerged(cells), notes };
}

/** What is more than one cell wide or deep: a cell goes on below as long as the cells under it say so. */
function listMerged(rows: readonly (readonly Cell[])[]): readonly Merged[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ column, span: across, goesOn }) => {
      const below = rows.slice(row + 1).map((one) => one.find((cell) => cell.column === column)?.goesOn === true);
      const down = 1 + (below.includes(false) ? below.indexOf(false) : below.length);
      return goesOn || (across === 1 && down === 1) ? [] : [{ row, column, down, across }];
    }),
  );
}

/** Rows may stand in controls. */
function listRows(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? listRows(child) : [];
  });
}

type Reader = { readonly context: WordContext; readonly readBlocks: ReadBlocks; readonly notes: Note[] };

function readRow({ context, readBlocks, notes }: Reader, row: XmlElement): readonly Cell[] {
  const cells: Cell[] = [];
  let column = countOf(settingOf(childOf(row, 'w:trPr'), 'w:gridBefore'), 0);
  for (const cell of listCells(context, row)) {
    const properties = childOf(cell, 'w:tcPr');
    const span = countOf(settingOf(properties, 'w:gridSpan'), 1);
    const merge = childOf(properties, 'w:vMerge');
    const blocks = readBlocks(context, cell);
    if (findAll(cell, 'w:tbl').length > 0) remark(context, '表の中に表があります。中の表は、文として並べました。');
    notes.push(...blocks.flatMap(listNotes));
    const text = joinSlices(blocks.flatMap(listLines), '\n');
    const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart' && text.length === 0;
    const last = cells.at(-1);
    if (last && text.length === 0 && isJoined(properties)) last.span += span;
    else cells.push({ text, column, span, goesOn });
    column += span;
  }
  return cells;
}

/** Word has 63 columns at most; a file that says more was not written by it. */
function countOf(text: string | undefined, otherwise: number): number {
  const count = Number(text ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, 63) : otherwise;
}

/** Older Word says of a cell that the one before it goes on in it. */
function isJoined(properties: XmlElement | undefined): boolean {
  const merge = childOf(properties, 'w:hMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

/** Cells may stand in controls; one that shows only a hint is empty. */
function listCells(context: WordContext, row: XmlElement): readonly XmlElement[] {
  return childrenOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    if (!['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name)) return [];
    const cells = listCells(context, child);
    if (child.name !== 'w:sdt' || !isHint(child)) return cells;
    setAsideBelow(context, child, HINT);
    return cells.map((cell) => ({ ...cell, children: childrenOf(cell, 'w:tcPr') }));
  });
}
