import type { Checklist, Party } from './checklist.ts';
import { listRivals, mergeCells, settleCell, valueOf, writeCell, type Cell, type Writer } from './cell.ts';
import { parseMark, type Mark } from './mark.ts';
import { sheetKey } from './sheet-keys.ts';

/** The version of the saved shape. When it goes up, `migrate-sheet.ts` gets a step and the tests a fixture. */
export const SHEET_VERSION = 2;

/** By this word a file says that it is a sheet of ours. */
export const SHEET_KIND = 'kyodo-handbook-sheet';

/** A filled sheet: what checklist it is of and every cell by its name. Cells of items that a later edition dropped stay. */
export type Sheet = {
  readonly kind: typeof SHEET_KIND;
  readonly version: typeof SHEET_VERSION;
  readonly id: string;
  readonly list: string;
  readonly edition: string;
  readonly created: string;
  readonly cells: Readonly<Record<string, Cell>>;
};

type Origin = Pick<Sheet, 'id' | 'list' | 'edition' | 'created'>;

/** Takes an id, the checklist with its edition, and the time; gives an empty sheet. */
export function createSheet({ id, list, edition, created }: Origin): Sheet {
  return { kind: SHEET_KIND, version: SHEET_VERSION, id, list, edition, created, cells: {} };
}

/** Takes a sheet, the name of a cell and a value; gives the sheet with that value, the same one when nothing changes. */
export function writeSheet(sheet: Sheet, key: string, value: string, writer: Writer): Sheet {
  const cell = sheet.cells[key];
  if (valueOf(cell) === value && listRivals(cell).length === 0) return sheet;
  return { ...sheet, cells: { ...sheet.cells, [key]: writeCell(cell, value, writer) } };
}

/** Takes a sheet, the name of a contested cell and the value that shall hold; gives the sheet with the conflict settled. */
export function settleConflict(sheet: Sheet, key: string, value: string, writer: Writer): Sheet {
  return { ...sheet, cells: { ...sheet.cells, [key]: settleCell(sheet.cells[key], value, writer) } };
}

/** Takes two copies of a sheet; gives one with all that either knows, cell by cell. The first one's origin stays. */
export function mergeSheets(mine: Sheet, theirs: Sheet): Sheet {
  const keys = [...new Set([...Object.keys(mine.cells), ...Object.keys(theirs.cells)])];
  const cells = keys.flatMap((key): [string, Cell][] => {
    const [a, b] = [mine.cells[key], theirs.cells[key]];
    const cell = a && b ? mergeCells(a, b) : (a ?? b);
    return cell ? [[key, cell]] : [];
  });
  return { ...mine, cells: Object.fromEntries(cells) };
}

/** Takes a sheet and the name of a cell; gives its value, an empty text when nothing was written. */
export function valueAt(sheet: Sheet, key: string): string {
  return valueOf(sheet.cells[key]);
}

/** Takes a sheet and a spot; gives the mark of that party there. */
export function markAt(sheet: Sheet, item: string, timing: string, party: Party): Mark {
  return parseMark(valueAt(sheet, sheetKey.mark(item, timing, party)));
}

/** Takes a sheet; gives when it was last written (ISO), its creation when it is empty. */
export function findLastWriting(sheet: Sheet): string {
  const times = Object.values(sheet.cells).flatMap(({ writings }) => writings.map(({ at }) => at));
  return [sheet.created, ...times].reduce((latest, at) => (at > latest ? at : latest));
}

/** Takes a sheet and its checklist; gives the name under which people find it: the one they gave, else the project's. */
export function nameSheet(sheet: Sheet, { fields }: Pick<Checklist, 'fields'>): string {
  const naming = fields.filter(({ names }) => names).map(({ id }) => sheetKey.field(id));
  const given = [sheetKey.name(), ...naming].map((key) => valueAt(sheet, key).trim());
  return given.find((name) => name !== '') ?? '名前のないシート';
}
