import { dropUnseen } from '../data/drop-unseen.ts';
import type { TableRow } from '../office/table-row.ts';
import { parseDay } from '../japanese/day.ts';
import { listSpots, PARTIES, type Checklist } from './checklist.ts';
import { commentKey } from './comment.ts';
import { findMark } from './find-mark.ts';
import { HEAD, LIST_ROW } from './tabulate-sheet.ts';
import { TALK_LINES, isSheetKey, sheetKey } from './sheet-keys.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';

/**
 * The plain values of a table's cells and the lines that say something nobody can place, or why it cannot be taken in;
 * `list` is the checklist it belongs to instead.
 */
export type ParsedTable =
  | { readonly kind: 'cells'; readonly cells: Readonly<Record<string, string>>; readonly unread: readonly number[] }
  | { readonly kind: 'bad'; readonly why: string; readonly list?: string };

const WANTED = ['印', 'コメント', '記号'] as const satisfies readonly (typeof HEAD)[number][];
/** Above the head people put a title or a date; further down nobody looks for it. */
const TITLE_ROWS = 50;
/** So many rows that cannot be read are told one by one. */
const MOST_TOLD = 5;
const FOREIGN = {
  kind: 'bad',
  why: 'この様式の行が1つもありません。ほかの様式の表ではないか確かめてください。',
} as const;

type Row = { readonly key: string; readonly word: string; readonly text: string; readonly line: number };
type Said = { readonly key: string; readonly value: string; readonly line: number };
class BadRow extends Error {}

/**
 * Takes the tables of a file, each a way to read it or a sheet of a workbook, and the checklist; gives the plain values
 * of the cells of the first that has the heads and fits, emptied ones too, or in Japanese what is wrong: also where
 * another says something else. Columns may stand in any order, others between them. A row left out says nothing.
 */
export function parseSheetTable(tables: readonly (readonly TableRow[])[], checklist: Checklist): ParsedTable {
  try {
    return readTables(tables, checklist);
  } catch (error) {
    if (error instanceof BadRow) return { kind: 'bad', why: error.message };
    throw error;
  }
}

function readTables(tables: readonly (readonly TableRow[])[], checklist: Checklist): ParsedTable {
  const read = tables.flatMap((table, at) => {
    const rows = findRows(table);
    return rows ? [{ at, said: readRows(rows, checklist) }] : [];
  });
  const fitting = read.flatMap(({ at, said }) => (said.kind === 'cells' ? [{ at, said }] : []));
  const [first] = fitting;
  if (!first) return read[0]?.said ?? { kind: 'bad', why: explainMissing(tables) };
  const other = fitting.find(({ said }) => saysMore(said.cells, first.said.cells));
  if (other) throw new BadRow(explainTables(first.at, other.at));
  return first.said;
}

/** Tells whether a table says of a cell what the first does not. */
function saysMore(cells: Readonly<Record<string, string>>, first: Readonly<Record<string, string>>): boolean {
  return Object.entries(cells).some(([key, value]) => value !== (first[key] ?? (value === 'none' ? value : '')));
}

function explainTables(first: number, other: number): string {
  return `左から${first + 1}枚目と${other + 1}枚目のシートは同じ様式の表で、書いてあることが違います。使うほうだけを残して保存したものを選んでください。`;
}

function readRows(rows: readonly Row[], checklist: Checklist): ParsedTable {
  const list = rows.find(({ key }) => key.startsWith(LIST_ROW))?.key.slice(LIST_ROW.length);
  if (list !== undefined && list !== checklist.id) return { kind: 'bad', why: 'ほかの様式の表です。', list };
  const known = listKeys(checklist);
  const own = rows.filter(({ key }) => known.has(key));
  const marks = rows.filter(({ key }) => key.startsWith('mark/'));
  if (own.length === 0 || (marks.length > 0 && !marks.some(({ key }) => known.has(key)))) return FOREIGN;
  const taken = list === undefined ? own : rows.filter(({ key }) => known.has(key) || isOfEarlier(key));
  const unread = rows
    .filter((row) => !taken.includes(row) && !row.key.startsWith(LIST_ROW) && `${row.word}${row.text}`.trim() !== '')
    .map(({ line }) => line);
  return { kind: 'cells', cells: join(readAll(taken, checklist)), unread };
}

/** Finds the head of a table and gives the rows under it. */
function findRows(table: readonly TableRow[]): readonly Row[] | undefined {
  const heads = table.slice(0, TITLE_ROWS).map(({ cells }) => cells.map(foldName));
  const at = heads.findIndex((head) => WANTED.every((name) => head.includes(name)));
  if (at < 0) return undefined;
  const [mark = 0, comment = 0, key = 0] = WANTED.map((name) => heads[at]?.indexOf(name));
  const twice = WANTED.find((name) => heads[at]?.indexOf(name) !== heads[at]?.lastIndexOf(name));
  if (twice) {
    throw new BadRow(
      `${table[at]?.line}行目に「${twice}」の列が2つあります。使うほうを残し、もう一方の見出しを変えてください。`,
    );
  }
  return table.slice(at + 1).map(({ line, cells }) => ({
    key: foldName(cells[key] ?? '').toLowerCase(),
    word: cells[mark] ?? '',
    text: (cells[comment] ?? '').replace(/\r\n?/g, '\n'), // programs that save a CSV change its line ends
    line,
  }));
}

function explainMissing(tables: readonly (readonly TableRow[])[]): string {
  const seen = foldName(tables.flatMap((table) => table.slice(0, TITLE_ROWS).flatMap(({ cells }) => cells)).join());
  const missing = WANTED.filter((name) => !seen.includes(name));
  const names = (missing.length > 0 ? missing : WANTED).map((name) => `「${name}」`).join('');
  return `${names}の列がありません。このサイトで書き出した表を使ってください。`;
}

function foldName(text: string): string {
  return dropUnseen(text.normalize('NFKC')).replace(/\s/g, '');
}

/** Every cell for which today's table has a row. */
function listKeys(checklist: Checklist): ReadonlySet<string> {
  const { parties, timings, fields } = checklist;
  return new Set([
    sheetKey.name(),
    ...fields.map(({ id }) => sheetKey.field(id)),
    ...parties.flatMap((party) => [
      ...timings.map(({ id }) => sheetKey.date(id, party)),
      ...listSpots(checklist, party).flatMap(({ item, timing }) => [
        sheetKey.mark(item.id, timing.id, party),
        ...TALK_LINES.map(({ id }) => sheetKey.talk(item.id, timing.id, id)),
      ]),
    ]),
  ]);
}

/** A row of the very checklist that it does not know today is kept, as the sheet keeps such a cell. */
function isOfEarlier(key: string): boolean {
  return isSheetKey(key) && /^(?:mark|comment|date|talk|field)\//.test(key);
}

/** What is wrong is told of all rows at once, so that it is mended at once. */
function readAll(rows: readonly Row[], checklist: Checklist): readonly Said[] {
  const faults: string[] = [];
  const said = rows.flatMap((row) => {
    try {
      return readRow(row, checklist);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length === 0) return said;
  const more = faults.length - MOST_TOLD;
  throw new BadRow(
    `${faults.slice(0, MOST_TOLD).join('')}${more > 0 ? `ほかに${more}行、読めないところがあります。` : ''}`,
  );
}

function readRow({ key, word, text, line }: Row, checklist: Checklist): readonly Said[] {
  if (text.length > SHEET_LIMITS.text) {
    throw new BadRow(`${line}行目の文が長すぎます。${SHEET_LIMITS.text.toLocaleString('ja-JP')}文字までです。`);
  }
  const [kind, item = '', timing = '', name] = key.split('/');
  if (kind !== 'mark' && word.trim() !== '') {
    throw new BadRow(
      `${line}行目は「印」の列に「${word.slice(0, 20)}」とあります。この行は「コメント」の列に書いてください。`,
    );
  }
  if (kind === 'date') return [{ key, value: readDay(text, line), line }];
  if (kind !== 'mark') return [{ key, value: text, line }];
  const mark = findMark(word);
  if (!mark) {
    const shown = word.slice(0, 20);
    throw new BadRow(
      `${line}行目の印「${shown}」が読めません。未・できた・話し合う・該当なし のどれかにしてください。`,
    );
  }
  const party = PARTIES.find(({ id }) => id === name)?.id;
  const comment = party ? [{ key: commentKey(checklist, { item, timing, party }), value: text, line }] : [];
  return [{ key, value: mark, line }, ...comment];
}

function readDay(text: string, line: number): string {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new BadRow(`${line}行目の記入日「${text.slice(0, 20)}」が読めません。2026/4/1のように書いてください。`);
}

/** Two rows may speak of one cell, as a row and its copy do: none is dropped silently. */
function join(said: readonly Said[]): Readonly<Record<string, string>> {
  const cells = new Map<string, Said>();
  for (const one of said) {
    const other = cells.get(one.key);
    if (other && other.value !== '' && one.value !== '' && other.value !== one.value) {
      throw new BadRow(explainClash(other, one));
    }
    if (!other || other.value === '') cells.set(one.key, one);
  }
  return Object.fromEntries([...cells].map(([key, { value }]) => [key, value]));
}

function explainClash({ key, line }: Said, later: Said): string {
  return `${line}行目と${later.line}行目は同じ欄（記号「${key}」）で、書いてあることが違います。どちらかの行を消してください。`;
}
