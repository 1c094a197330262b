import { settleCell, type Cell, type Writer } from './cell.ts';
import { sheetKey } from './sheet-keys.ts';
import type { Sheet } from './sheet.ts';

/** Where a sheet lies: on the shelf, in the bin, or removed for good, when only its history is left as a tombstone. */
export type Place = 'shelf' | 'bin' | 'gone';

const KEY = sheetKey.place();

/**
 * Reads where a sheet lies. It is a written fact with a writer, so that no older copy of a deleted sheet brings it
 * back. Who brings it back wins over who deletes it unknowingly, and what a tombstone had not seen lies in the bin.
 */
export function placeOf(sheet: Sheet): Place {
  const said = sheet.cells[KEY]?.writings.map(({ value }) => value) ?? [];
  if (said.includes('gone') && !hasWritings(sheet)) return 'gone';
  return said.length > 0 && said.every((value) => value !== '') ? 'bin' : 'shelf';
}

/** Puts a sheet into the bin, whole. */
export function binSheet(sheet: Sheet, writer: Writer): Sheet {
  return writePlace(sheet, 'bin', writer);
}

/** Brings a sheet back from the bin; the same sheet when it is not there. */
export function restoreSheet(sheet: Sheet, writer: Writer): Sheet {
  return placeOf(sheet) === 'shelf' ? sheet : writePlace(sheet, '', writer);
}

/** Removes what is written for good and keeps the knowledge of it: an older copy then has nothing new to bring. */
export function burySheet(sheet: Sheet, writer: Writer): Sheet {
  const cells = Object.entries(sheet.cells).map(([key, { seen }]): [string, Cell] => [key, { seen, writings: [] }]);
  const place = sheet.cells[KEY];
  return writePlace(
    { ...sheet, cells: { ...Object.fromEntries(cells), ...(place ? { [KEY]: place } : {}) } },
    'gone',
    writer,
  );
}

/** Tells whether anything of a sheet was ever removed for good: a file of it is then opened as a sheet of its own. */
export function wasBuried(sheet: Sheet): boolean {
  return Object.values(sheet.cells).some(({ seen, writings }) => writings.length === 0 && Object.keys(seen).length > 0);
}

/** Gives a sheet without its place, for a copy or a file: they do not lie where the original does. */
export function withoutPlace(sheet: Sheet): Sheet {
  const { [KEY]: _, ...cells } = sheet.cells;
  return { ...sheet, cells };
}

function hasWritings(sheet: Sheet): boolean {
  return Object.entries(sheet.cells).some(([key, { writings }]) => key !== KEY && writings.length > 0);
}

function writePlace(sheet: Sheet, place: '' | 'bin' | 'gone', writer: Writer): Sheet {
  return { ...sheet, cells: { ...sheet.cells, [KEY]: settleCell(sheet.cells[KEY], place, writer) } };
}
