/** Cells of a table that are one, counted from 0; the last row and column belong to them. */
export type CellRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

const RANGE = /^([A-Z]{1,2})([1-9]\d{0,2}):([A-Z]{1,2})([1-9]\d{0,2})$/;
const FIRST = 'A'.charCodeAt(0);

/** How many letters there are, and so after how many columns a name has one more. */
const LETTERS = 26;

/** How many columns have a name of at most two letters. */
export const MOST_COLUMNS = LETTERS + LETTERS ** 2;

/** Names a cell as spreadsheets do, rows from 1: row 0, column 1 → B1; behind Z comes AA. */
export function nameCell(row: number, column: number): string {
  return `${nameColumn(column)}${row + 1}`;
}

function nameColumn(column: number): string {
  const last = String.fromCharCode(FIRST + (column % LETTERS));
  return column < LETTERS ? last : `${nameColumn(Math.floor(column / LETTERS) - 1)}${last}`;
}

function countColumn(name: string): number {
  return (
    Array.from(name, (letter) => letter.charCodeAt(0) - FIRST + 1).reduce((sum, one) => sum * LETTERS + one, 0) - 1
  );
}

/**
 * Reads ranges of merged cells as spreadsheets name them (`A1:A2 B1:C1`); undefined when one is none, goes beyond the
 * table or overlaps another.
 */
export function parseRanges(text: string, rows: number, columns: number): readonly CellRange[] | undefined {
  const ranges = text.split(' ').filter(Boolean).map(parseRange);
  const taken = new Set<string>();
  for (const range of ranges) {
    if (!range || range.bottom >= rows || range.right >= columns) return undefined;
    for (const cell of listCells(range)) {
      if (taken.has(cell)) return undefined;
      taken.add(cell);
    }
  }
  return ranges.filter((range) => range !== undefined);
}

function parseRange(text: string): CellRange | undefined {
  const [, left = '', top, right = '', bottom] = RANGE.exec(text) ?? [];
  const range = {
    ...{ top: Number(top) - 1, left: countColumn(left) },
    ...{ bottom: Number(bottom) - 1, right: countColumn(right) },
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** The cells of a range by their names, the first one first. */
export function listCells({ top, left, bottom, right }: CellRange): readonly string[] {
  const names: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) names.push(nameCell(row, column));
  return names;
}
