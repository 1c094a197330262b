import { cutText } from '../data/cut-text.ts';
import { callSheet, type Checklist, type ChecklistField, type Party } from './checklist.ts';
import {
  listRivals,
  mergeCells,
  putOwnFirst,
  settleCell,
  valueOf,
  writeCell,
  type Cell,
  type Writer,
  type Writing,
} from './cell.ts';
import { parseMark, type Mark } from './mark.ts';
import { sheetKey } from './sheet-keys.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';

/** By this word a file says that it is a sheet of ours. */
export const SHEET_KIND = 'kyodo-handbook-sheet';

/** The version of the saved shape. When it goes up, `migrate-sheet.ts` gets a step and the tests a fixture. */
export const SHEET_VERSION = 3;

/**
 * A filled sheet: what checklist it is of and every cell by its name. Cells of items that a later edition dropped stay.
 */
export type Sheet = {
  readonly kind: typeof SHEET_KIND;
  readonly version: typeof SHEET_VERSION;
  readonly id: string;
  readonly list: string;
  readonly edition: string;
  readonly created: string;
  readonly cells: Readonly<Record<string, Cell>>;
};

/** A cell that was written twice without knowing of each other, with what each side wrote. */
export type Contested = { readonly key: string; readonly rivals: readonly Writing[] };

type Origin = Pick<Sheet, 'id' | 'list' | 'edition' | 'created'>;

/** Takes an id, the checklist with its edition, and the time; gives an empty sheet. */
export function createSheet({ id, list, edition, created }: Origin): Sheet {
  return { kind: SHEET_KIND, version: SHEET_VERSION, id, list, edition, created, cells: {} };
}

/**
 * Writes a value as typed; gives the same sheet when it stands there already. `own` are this device's writers, latest
 * first.
 */
export function writeSheet(
  sheet: Sheet,
  key: string,
  value: string,
  writer: Writer,
  own: readonly string[] = [],
): Sheet {
  const cell = sheet.cells[key];
  if (cell && valueOf(putOwnFirst(cell, [writer.by, ...own])) === value) return sheet;
  if (!cell && value === '') return sheet;
  return { ...sheet, cells: { ...sheet.cells, [key]: writeCell(cell, value, writer, own) } };
}

/**
 * Takes a sheet, the name of a contested cell and the value that shall hold; gives the sheet with the conflict settled.
 */
export function settleConflict(sheet: Sheet, key: string, value: string, writer: Writer): Sheet {
  return { ...sheet, cells: { ...sheet.cells, [key]: settleCell(sheet.cells[key], value, writer) } };
}

/** Gives the cells of a sheet between whose values somebody must choose; where it lies is no such question. */
export function listContested(sheet: Sheet): readonly Contested[] {
  return Object.entries(sheet.cells).flatMap(([key, cell]) => {
    const rivals = key === sheetKey.place() ? [] : listRivals(cell);
    return rivals.length > 0 ? [{ key, rivals }] : [];
  });
}

/**
 * Joins two copies of a sheet into all that either knows, cell by cell. What another sheet brings leaves the first
 * one's origin.
 */
export function mergeSheets(mine: Sheet, theirs: Sheet): Sheet {
  const cells: Record<string, Cell> = { ...mine.cells };
  for (const [key, cell] of Object.entries(theirs.cells)) {
    const own = mine.cells[key];
    cells[key] = own ? mergeCells(own, cell) : cell;
  }
  return { ...(mine.id === theirs.id ? findOrigin(mine, theirs) : mine), cells };
}

/**
 * Of two copies of one sheet the origin that both sides choose: otherwise two tabs would answer each other for ever.
 */
function findOrigin(a: Sheet, b: Sheet): Sheet {
  const rank = ({ created, edition, list }: Sheet) => JSON.stringify([created, edition, list]);
  return rank(b) < rank(a) ? b : a;
}

/** Shows a sheet from the side of this device: in a contested cell its own writing comes first. Not for storing. */
export function showOwnSide(sheet: Sheet, own: readonly string[]): Sheet {
  const cells = Object.entries(sheet.cells).map(([key, cell]) => [key, putOwnFirst(cell, own)] as const);
  return { ...sheet, cells: Object.fromEntries(cells) };
}

/** Keeps of this device's writers those whose writings still stand, so that the list does not grow for ever. */
export function listOwnWriters(sheet: Sheet, own: readonly string[]): readonly string[] {
  const standing = new Set(Object.values(sheet.cells).flatMap(({ writings }) => writings.map(({ by }) => by)));
  return [...new Set(own)].filter((by) => standing.has(by));
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

/** Of a checklist what names its sheets. */
type Naming = Pick<Checklist, 'called'> & {
  readonly fields: readonly (Pick<ChecklistField, 'id' | 'names'> & Partial<ChecklistField>)[];
};

/** Gives the name under which people find a sheet, cut where it is long; `findSheetName` gives the whole. */
export function nameSheet(sheet: Sheet, checklist: Naming): string {
  const name = findSheetName(sheet, checklist);
  return name.length > SHEET_LIMITS.name ? `${cutText(name, SHEET_LIMITS.name)}…` : name;
}

/** Gives the whole name of a sheet: the one that people gave it, else the project's. */
export function findSheetName(sheet: Sheet, checklist: Naming): string {
  const [given] = listNames((key) => valueAt(sheet, key), checklist);
  return given ?? `名前のない${callSheet(checklist)}`;
}

/** Gives the names of a sheet, by the values of its cells: the one that people gave it, then the project's. */
export function listNames(valueOf: (key: string) => string, { fields }: Naming): readonly string[] {
  const naming = fields.filter(({ names }) => names).map(({ id }) => sheetKey.field(id));
  return [sheetKey.name(), ...naming].map((key) => valueOf(key).trim()).filter((one) => one !== '');
}
