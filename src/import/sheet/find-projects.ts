import { shownOf, wordsOf } from '../model/slices.ts';
import { refuse } from '../refusal.ts';
import type { Grid, GridRow } from './grid.ts';

/** What the columns of a list of projects are for; all others are kept under their own names. */
const ROLES = {
  number: /^(?:no\.?|№|番号|連番|通し番号)$/i,
  department: /(?:課|所属|所管|担当課|担当)(?:名|等)?$/,
  title: /(?:事業|取組|取り組み)(?:名称?|の名称|名等)?$|^名称$/,
  partners: /相手|協働先|団体名|パートナー|連携先/,
  form: /形態|手法|協働の(?:形|方法)/,
} as const;
type Role = keyof typeof ROLES;
const NEEDED = { department: '課', title: '事業名', partners: '協働の相手', form: '協働の形態' } as const;
const MOST_HEADS = 3;
const TOTAL = /^(?:合計|総計|小計|計|総合計)(?:[0-9０-９（(].*)?$/;
const BLANKS = /[\s　]/g;

export type ProjectColumns = {
  readonly places: ReadonlyMap<Role, number>;
  /** Further columns with the names they have in the sheet. */
  readonly more: readonly { readonly name: string; readonly at: number }[];
};

/** A list of projects in a sheet: what stands above it, its heads, its rows, what stands below. */
export type FoundProjects = {
  readonly above: readonly GridRow[];
  readonly heads: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** The same heads once more, as above the part of another department. */
  readonly repeated: readonly GridRow[];
  readonly below: readonly GridRow[];
  /** Where another table begins; what stands from there on is below, too. */
  readonly other: GridRow | undefined;
  readonly columns: ProjectColumns;
};

/** Finds the list in the first sheet that has one. Refuses with the heads it met when a column is missing. */
export function findProjects(grids: readonly Grid[]): { readonly grid: Grid; readonly found: FoundProjects } {
  for (const grid of grids) {
    const found = findIn(grid.rows);
    if (found) return { grid, found };
  }
  const rows = grids[0]?.rows ?? [];
  const likely = rows.find(({ cells }) => cells.filter((cell) => cell.length > 0).length > 2) ?? rows[0];
  const heads = (likely?.cells ?? []).map((cell) => wordsOf(cell).replace(BLANKS, '')).filter((head) => head !== '');
  const needed = Object.values(NEEDED).join('、');
  return refuse(`取組の一覧に要る列（${needed}）が見つかりません。見出しの行は「${heads.join('、')}」でした。`);
}

function findIn(rows: readonly GridRow[]): FoundProjects | undefined {
  for (const [from, row] of rows.entries()) {
    const first = readColumns([row]);
    if (first === undefined) continue;
    const title = first.places.get('title') ?? 0;
    let to = from + 1;
    while (to < from + MOST_HEADS && isHead(rows[to], row, title)) to += 1;
    const heads = rows.slice(from, to);
    const columns = readColumns(heads) ?? first;
    return { above: rows.slice(0, from), heads, columns, ...splitRows(rows.slice(to), heads, columns) };
  }
  return undefined;
}

/** A second row of heads says nothing new of the title: it is merged from above, or empty in a table saved as text. */
function isHead(row: GridRow | undefined, head: GridRow, title: number): boolean {
  if (row === undefined || isTotal(row)) return false;
  const words = wordsOf(row.cells[title] ?? []).trim();
  return firstWords(row) !== '' && (words === '' || words === wordsOf(head.cells[title] ?? []).trim());
}

function readColumns(heads: readonly GridRow[]): ProjectColumns | undefined {
  const width = heads[0]?.cells.length ?? 0;
  const names = nameColumns(
    Array.from({ length: width }, (_, at) => heads.map(({ cells }) => wordsOf(cells[at] ?? []).replace(/\s+/g, ''))),
  );
  const places = new Map<Role, number>();
  for (const role of Object.keys(ROLES) as Role[]) {
    const at = names.findLastIndex((name, index) => ROLES[role].test(name) && ![...places.values()].includes(index));
    if (at >= 0) places.set(role, at);
  }
  if (Object.keys(NEEDED).some((role) => !places.has(role as Role))) return undefined;
  const taken = [...places.values()];
  const more = names.flatMap((name, at) => (taken.includes(at) ? [] : [{ name, at }]));
  return { places, more };
}

/** The lowest head of a column; with those above it where two columns have the same. One without a head says so. */
function nameColumns(columns: readonly (readonly string[])[]): readonly string[] {
  const lowest = columns.map((words) => words.findLast((word) => word !== '') ?? '');
  const whole = columns.map((words) => [...new Set(words)].filter((word) => word !== '').join('・'));
  const isShared = (name: string, names: readonly string[]) => names.filter((one) => one === name).length > 1;
  const named = lowest.map((name, at) => (isShared(name, lowest) ? (whole[at] ?? name) : name));
  return named.map((name, at) => {
    const count = named.slice(0, at + 1).filter((one) => one === name).length;
    if (name === '') return `見出しのない列${at + 1}`;
    return count > 1 ? `${name}（${count}）` : name;
  });
}

type Split = Pick<FoundProjects, 'rows' | 'repeated' | 'below' | 'other'>;

function splitRows(all: readonly GridRow[], heads: readonly GridRow[], { places }: ProjectColumns): Split {
  const title = places.get('title') ?? 0;
  const repeated = all.filter((row) => heads.some((head) => saysTheSame(row, head)));
  const number = places.get('number');
  const other = all.find((row) => number !== undefined && !repeated.includes(row) && isNumberHead(row, number));
  const rows = other === undefined ? all : all.slice(0, all.indexOf(other));
  const isRow = (row: GridRow) =>
    !repeated.includes(row) &&
    !isTotal(row, title) &&
    row.cells.some((cell) => shownOf(cell).trim() !== '') &&
    wordsAt(row, title) !== '';
  const own = rows.filter(isRow);
  return { rows: own, repeated, below: all.filter((row) => !own.includes(row) && !repeated.includes(row)), other };
}

/** Heads that come again have the words of the first ones in most columns. */
function saysTheSame(row: GridRow, head: GridRow): boolean {
  const filled = row.cells.flatMap((_, at) => (wordsAt(row, at) === '' ? [] : [at]));
  const same = filled.filter((at) => wordsAt(row, at) === wordsAt(head, at));
  return same.length > 2 && same.length > filled.length / 2;
}

function isNumberHead(row: GridRow, number: number): boolean {
  return ROLES.number.test(wordsAt(row, number));
}

function wordsAt({ cells }: GridRow, at: number): string {
  return wordsOf(cells[at] ?? []).replace(BLANKS, '');
}

/** Whether a row says that it sums up others, in its first words or in the column of titles. */
export function isTotal(row: GridRow, title?: number): boolean {
  return TOTAL.test(firstWords(row)) || (title !== undefined && TOTAL.test(wordsAt(row, title)));
}

function firstWords({ cells }: GridRow): string {
  return wordsOf(cells.find((cell) => wordsOf(cell).trim() !== '') ?? []).replace(BLANKS, '');
}
