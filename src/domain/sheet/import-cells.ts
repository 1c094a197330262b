import { listRivals, valueOf, type Cell, type Writer } from './cell.ts';
import { sheetKey } from './sheet-keys.ts';
import { wasBuried } from './sheet-place.ts';
import { mergeSheets, writeSheet, type Sheet } from './sheet.ts';

/** What taking something in would do to one cell; `conflict` keeps both values side by side until someone decides. */
export type CellChange = {
  readonly key: string;
  readonly kind: 'new' | 'changed' | 'cleared' | 'conflict';
  readonly before: string;
  readonly after: string;
};

export type Taken = { readonly sheet: Sheet; readonly changes: readonly CellChange[] };

/** Which cells to take in, by their name. */
export type Wanted = (key: string) => boolean;

/**
 * Joins another copy or another sheet into one's own, as far as it is wanted. A file neither deletes a sheet nor
 * empties a cell unwritten.
 */
export function takeSheet(mine: Sheet, theirs: Sheet, isWanted: Wanted = () => true): Taken {
  const cells = Object.entries(theirs.cells).filter(
    ([key, { writings }]) => key !== sheetKey.place() && writings.length > 0 && isWanted(key),
  );
  const knowing = wasBuried(theirs) ? cells.map(([key, cell]) => [key, forgetReplaced(cell)] as const) : cells;
  const sheet = mergeSheets(mine, { ...theirs, cells: Object.fromEntries(knowing) });
  return { sheet, changes: listChanges(mine, sheet) };
}

/**
 * Takes a sheet and plain values, which come without a history (from a code, a link or a table), and who takes them in;
 * gives the sheet with them. An empty value and an unmarked spot empty the cell: whoever sent them says so.
 */
export function takePlainCells(mine: Sheet, plain: Readonly<Record<string, string>>, writer: Writer): Taken {
  const told = Object.entries(plain).filter(([key, value]) => !isEmpty(value) || !isEmpty(valueOf(mine.cells[key])));
  const sheet = told.reduce((one, [key, value]) => writeSheet(one, key, value, writer), mine);
  return { sheet, changes: listChanges(mine, sheet) };
}

/** Takes a sheet before and after; gives the cells that read differently, or in which a conflict arose. */
export function listChanges(mine: Sheet, next: Sheet): readonly CellChange[] {
  return Object.entries(next.cells).flatMap(([key, cell]): CellChange[] => {
    if (key === sheetKey.place()) return [];
    const before = valueOf(mine.cells[key]);
    const rivals = listRivals(cell);
    const other = rivals.find(({ value }) => value !== before);
    if (other && listRivals(mine.cells[key]).length < rivals.length) {
      return [{ key, kind: 'conflict', before, after: other.value }];
    }
    const after = valueOf(cell);
    const kind = isEmpty(before) ? 'new' : isEmpty(after) ? 'cleared' : 'changed';
    return after === before ? [] : [{ key, kind, before, after }];
  });
}

/** What somebody removed for good on their device is not to vanish here: then a file only adds. */
function forgetReplaced({ writings }: Cell): Cell {
  return { seen: Object.fromEntries(writings.map(({ by, n }) => [by, n])), writings };
}

function isEmpty(value: string): boolean {
  return value === '' || value === 'none';
}
