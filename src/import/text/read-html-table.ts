import type { Element } from 'hast';
import type { Merged } from '../model/blocks.ts';
import type { Slices } from '../model/slices.ts';
import { findAll, originIn, readInline, type TreeContext } from './read-inline.ts';

/** Reads a table so that every row has a cell in every column. */
export function readHtmlTable(context: TreeContext, table: Element): void {
  const rows: Slices[][] = [];
  const merged: Merged[] = [];
  for (const [at, row] of findAll(table, 'tr').entries()) {
    const line = (rows[at] ??= []);
    for (const cell of row.children) {
      if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) continue;
      const text = readInline(context, cell);
      const [across, down] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
      let column = 0;
      while (line[column] !== undefined) column += 1;
      if (across > 1 || down > 1) merged.push({ row: at, column, down, across });
      for (let r = at; r < at + down; r += 1)
        for (let c = column; c < column + across; c += 1) (rows[r] ??= [])[c] = text;
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  const heads = findAll(table, 'tr').findIndex(({ children }) =>
    children.some((cell) => cell.type === 'element' && cell.tagName === 'td'),
  );
  const filled = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? []));
  if (width > 0)
    context.blocks.push({
      kind: 'table',
      origin: originIn(context),
      rows: filled,
      heads: Math.max(1, heads),
      merged,
      notes: [],
    });
}

function spanOf({ properties }: Element, name: string): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 && span < 200 ? span : 1;
}
