/** A day as a date field keeps it: 2026-04-01. */
export type Day = { readonly day: string };

/** What a cell holds; a text is a text whatever it begins with. */
export type CellValue = string | number | Day;

/**
 * A column of a table: `width` in half-width letters; a key is what a program finds the row by, in one line;
 * `choices` are offered in the cells that hold one of them.
 */
export type TableColumn = {
  readonly head: string;
  readonly type: 'text' | 'number' | 'day' | 'key';
  readonly width: number;
  readonly choices?: readonly string[];
};

/** One sheet of a workbook: a table under a head that stays in sight; one to read takes no writing, as none is read. */
export type Tab = {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly isToRead?: true;
};

/** A workbook, described without any program that writes it. */
export type Workbook = { readonly title: string; readonly tabs: readonly Tab[] };

/** What Excel holds: more would be cut, or the file refused. */
const MOST = { cell: 32_767, name: 31 } as const;
const REFUSED = /[\\/?*[\]:\u0000-\u001f]/g;

/**
 * Gives the rows of a table so that Excel takes all of each text: what is too long for a cell goes on in the same
 * column of the next row.
 */
export function fitRows(rows: Tab['rows']): Tab['rows'] {
  return rows.flatMap((row) => {
    const pieces = row.map((value) => (typeof value === 'string' ? cutText(value) : [value]));
    const needed = Math.max(1, ...pieces.map(({ length }) => length));
    return Array.from({ length: needed }, (_, at) => pieces.map((one) => one[at] ?? ''));
  });
}

/** No sign of two units is cut in two. */
function cutText(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > MOST.cell) {
    const isSplit = /[\uD800-\uDBFF]/.test(text[from + MOST.cell - 1] ?? '');
    const to = from + MOST.cell - (isSplit ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}

/** Gives names that Excel takes for sheets: no signs that it refuses, not too long, each once. */
export function nameTabs(names: readonly string[]): readonly string[] {
  const given: string[] = [];
  for (const name of names) {
    const clean = name.replace(REFUSED, '_').replace(/^'|'$/g, '_').slice(0, MOST.name).trim() || 'Sheet';
    const isTaken = (one: string) => given.some((other) => other.toLowerCase() === one.toLowerCase());
    let free = clean;
    for (let count = 2; isTaken(free); count += 1) free = `${clean.slice(0, MOST.name - 4)}(${count})`;
    given.push(free);
  }
  return given;
}

const DAY = 86_400_000;
/** Excel counts days from the end of 1899, and believes that 1900 was a leap year: before March 1900 it errs. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const FIRST_SURE = 61;
const LAST = 2_958_465;

/** Gives the number by which Excel knows a day, or undefined for one that it does not know. */
export function toSerialDay({ day }: Day): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year || Number(year) < 1900) return undefined; // of a smaller year a Date makes another century
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(date)) - FIRST_DAY) / DAY;
  return serial >= FIRST_SURE && serial <= LAST ? serial : undefined;
}

/** Points of a line of text, and the most that Excel gives a row. */
const HEIGHT = { line: 18.75, most: 409 } as const;

/** Guesses the height of a row in points, since programs draw long texts over each other where a file says none. */
export function guessHeight(row: Tab['rows'][number], columns: readonly TableColumn[]): number {
  const lines = columns.map(({ width, type }, at) => {
    const value = row[at] ?? '';
    if (typeof value !== 'string' || type === 'key') return 1;
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(measureText(line) / width)), 0);
  });
  return Math.min(HEIGHT.most, Math.max(...lines) * HEIGHT.line);
}

/** Letters of half width count one, all others two. */
function measureText(text: string): number {
  return text.length + (text.match(/[^\u0020-\u007e\uff61-\uff9f]/g)?.length ?? 0);
}
