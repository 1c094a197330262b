import type { Cell, Writing } from './cell.ts';
import { migrateSheet } from './migrate-sheet.ts';
import { SHEET_KIND, SHEET_VERSION, type Sheet } from './sheet.ts';
import { isSheetKey } from './sheet-keys.ts';

/** What a text turned out to be: a sheet, one of a newer handbook (to be shown and kept, not written), or something else with the reason. */
export type ParsedSheet =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'newer'; readonly version: number; readonly sheet: Sheet | undefined }
  | { readonly kind: 'broken'; readonly why: string };

/** Longest text of a sheet, in characters; more is no sheet of ours. */
export const LONGEST_SHEET = 4_000_000;
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

class Unreadable extends Error {}

/** Takes the text of a file or of storage; gives what it is. Never throws. */
export function parseSheet(text: string): ParsedSheet {
  if (text.length > LONGEST_SHEET) return { kind: 'broken', why: 'シートにしては大きすぎます。' };
  try {
    const saved: unknown = JSON.parse(text);
    if (!isRecord(saved) || saved['kind'] !== SHEET_KIND) {
      return { kind: 'broken', why: 'このサイトのシートではありません（kind が違います）。' };
    }
    const version = saved['version'];
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
      return { kind: 'broken', why: '版の番号（version）が読めません。1以上の整数のはずです。' };
    }
    if (version > SHEET_VERSION) return { kind: 'newer', version, sheet: trySheet(saved) };
    return { kind: 'sheet', sheet: toSheet(migrateSheet({ ...saved, version })) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'broken', why: error.message };
    return { kind: 'broken', why: 'JSONとして読めません。途中で切れているか、書き換えられています。' };
  }
}

/** Takes a sheet; gives the text that is saved and exported. */
export function formatSheet(sheet: Sheet): string {
  return JSON.stringify(sheet);
}

/** A newer sheet is shown as far as its cells look like today's. */
function trySheet(saved: Readonly<Record<string, unknown>>): Sheet | undefined {
  try {
    return toSheet(saved);
  } catch {
    return undefined;
  }
}

function toSheet(saved: Readonly<Record<string, unknown>>): Sheet {
  const { id, list, edition, created, cells } = saved;
  if (typeof id !== 'string' || !ID.test(id)) throw new Unreadable('シートの番号（id）が読めません。');
  if (typeof list !== 'string' || !ID.test(list)) throw new Unreadable('どのシートか（list）が読めません。');
  if (!isRecord(cells)) throw new Unreadable('記入欄（cells）が読めません。');
  return {
    kind: SHEET_KIND,
    version: SHEET_VERSION,
    id,
    list,
    edition: typeof edition === 'string' ? edition : '',
    created: typeof created === 'string' ? created : '',
    cells: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, toCell(key, cell)])),
  };
}

function toCell(key: string, cell: unknown): Cell {
  if (!isSheetKey(key)) throw new Unreadable(`記入欄の名前「${key.slice(0, 40)}」が読めません。`);
  if (!isRecord(cell) || !isRecord(cell['seen']) || !Array.isArray(cell['writings'])) {
    throw new Unreadable(`記入欄「${key}」の中身が読めません。`);
  }
  const writings = cell['writings'].map((writing) => toWriting(key, writing));
  const counted = Object.entries(cell['seen']).map(([by, n]) => toCount(key, by, n));
  const known = [...counted, ...writings.map(({ by, n }) => [by, n] as const)];
  const screens = [...new Set(known.map(([by]) => by))];
  const most = (by: string) => Math.max(...known.filter(([one]) => one === by).map(([, n]) => n));
  return { seen: Object.fromEntries(screens.map((by) => [by, most(by)])), writings };
}

function toWriting(key: string, writing: unknown): Writing {
  if (isRecord(writing)) {
    const { value, by, n, at } = writing;
    if (typeof value === 'string' && typeof at === 'string') {
      const [screen, count] = toCount(key, by, n);
      return { value, by: screen, n: count, at };
    }
  }
  throw new Unreadable(`記入欄「${key}」の値が文字ではありません。`);
}

function toCount(key: string, by: unknown, n: unknown): readonly [string, number] {
  if (typeof by === 'string' && ID.test(by) && typeof n === 'number' && Number.isSafeInteger(n) && n > 0) {
    return [by, n];
  }
  throw new Unreadable(`記入欄「${key}」の履歴（by・n）が読めません。`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
