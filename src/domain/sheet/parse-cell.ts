import { sortWritings, type Cell, type Writing } from './cell.ts';
import { isSheetKey } from './sheet-keys.ts';
import { SHEET_LIMITS, limitOfCell } from './sheet-limits.ts';

/** Why a text is no sheet, in the words the reader sees. */
export class Unreadable extends Error {}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Tells whether a text can name a sheet, a checklist or a writer. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && ID.test(text);
}

/** Tells a JSON object from everything else. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Takes the cells apart as a foreign text gives them, in a time that grows with the text only (A11), and how long a
 * value may be at least. Throws what is `Unreadable`.
 */
export function parseCells(cells: unknown, most = 0): Readonly<Record<string, Cell>> {
  if (!isRecord(cells)) throw new Unreadable('記入欄（cells）が読めません。');
  const entries = Object.entries(cells);
  refuseMore(entries.length, SHEET_LIMITS.cells, 'シートの記入欄', '');
  return Object.fromEntries(entries.map(([key, cell]) => [key, parseCell(key, cell, most)]));
}

function parseCell(key: string, cell: unknown, most: number): Cell {
  if (!isSheetKey(key)) throw new Unreadable(`記入欄の名前「${key.slice(0, 40)}」が読めません。`);
  if (!isRecord(cell) || !isRecord(cell['seen']) || !Array.isArray(cell['writings'])) {
    throw new Unreadable(`記入欄「${key}」の中身が読めません。`);
  }
  const counted = Object.entries(cell['seen']);
  refuseMore(counted.length, SHEET_LIMITS.screens, `記入欄「${key}」に書いた画面`, '');
  refuseMore(cell['writings'].length, SHEET_LIMITS.writings, `記入欄「${key}」に並ぶ記入`, '');
  const writings = cell['writings'].map((writing: unknown) => parseWriting(key, writing, most));
  const seen = new Map(counted.map(([by, n]) => parseCount(key, by, n)));
  for (const { by, n } of writings) seen.set(by, Math.max(seen.get(by) ?? 0, n));
  return { seen: Object.fromEntries(seen), writings: sortWritings(writings) };
}

function parseWriting(key: string, writing: unknown, most: number): Writing {
  if (isRecord(writing)) {
    const { value, by, n, at } = writing;
    if (typeof value === 'string' && typeof at === 'string') {
      refuseMore(value.length, Math.max(limitOfCell(key), most), `記入欄「${key}」の値`, '文字');
      refuseMore(at.length, 64, `記入欄「${key}」の時刻`, '文字');
      const [writer, count] = parseCount(key, by, n);
      return { value, by: writer, n: count, at };
    }
  }
  throw new Unreadable(`記入欄「${key}」の値が文字ではありません。`);
}

function parseCount(key: string, by: unknown, n: unknown): readonly [string, number] {
  if (isId(by) && typeof n === 'number' && Number.isSafeInteger(n) && n > 0) return [by, n];
  throw new Unreadable(`記入欄「${key}」の履歴（by・n）が読めません。`);
}

function refuseMore(count: number, most: number, what: string, unit: string): void {
  if (count > most) throw new Unreadable(`${what}が多すぎます。${most.toLocaleString('ja-JP')}${unit}までです。`);
}
