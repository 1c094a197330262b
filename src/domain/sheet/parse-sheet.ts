import { migrateSheet } from './migrate-sheet.ts';
import { Unreadable, isId, isRecord, parseCells } from './parse-cell.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import { SHEET_KIND, SHEET_VERSION, type Sheet } from './sheet.ts';
import { sortWritings, type Cell } from './cell.ts';

/**
 * What a text turned out to be: a sheet, one of a newer handbook (to be shown and kept, not written), or something else
 * with the reason.
 */
export type ParsedSheet =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'newer'; readonly version: number; readonly sheet: Sheet | undefined }
  | { readonly kind: 'broken'; readonly why: string };

/**
 * Tells what the text of a file or of storage is; `most` lets values be longer than what is kept. Never throws.
 */
export function parseSheet(text: string, most = 0): ParsedSheet {
  if (text.length > SHEET_LIMITS.sheet)
    return { kind: 'broken', why: 'シートにしては大きすぎます。400万文字までです。' };
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
    return { kind: 'sheet', sheet: toSheet(migrateSheet({ ...saved, version }), most) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'broken', why: error.message };
    return { kind: 'broken', why: 'JSONとして読めません。途中で切れているか、書き換えられています。' };
  }
}

/**
 * Writes a sheet as it is saved and exported. Copies that know the same give the same text, which is how they are
 * compared.
 */
export function formatSheet(sheet: Sheet): string {
  const cells = sortEntries(sheet.cells).map(([key, { seen, writings }]): [string, Cell] => [
    key,
    { seen: Object.fromEntries(sortEntries(seen)), writings: sortWritings(writings) },
  ]);
  return JSON.stringify({ ...sheet, cells: Object.fromEntries(cells) });
}

/** A newer sheet is shown as far as its cells look like today's. */
function trySheet(saved: Readonly<Record<string, unknown>>): Sheet | undefined {
  try {
    return toSheet(saved, 0);
  } catch {
    return undefined;
  }
}

function toSheet({ id, list, edition, created, cells }: Readonly<Record<string, unknown>>, most: number): Sheet {
  if (!isId(id)) throw new Unreadable('シートの番号（id）が読めません。');
  if (!isId(list)) throw new Unreadable('どのシートか（list）が読めません。');
  return {
    kind: SHEET_KIND,
    version: SHEET_VERSION,
    id,
    list,
    edition: typeof edition === 'string' ? edition.slice(0, 64) : '',
    created: typeof created === 'string' ? created.slice(0, 64) : '',
    cells: parseCells(cells, most),
  };
}

function sortEntries<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
