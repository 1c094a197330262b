import { listOwnWriters, mergeSheets } from './sheet.ts';
import { formatSheet, parseSheet } from './parse-sheet.ts';
import { nameAside } from './sheet-journal.ts';
import type { Part } from './sheet-part.ts';

/**
 * What the durable shelf holds under a name: a sheet, or a text that was put aside; `at` is when it was stored here.
 */
export type Shelved = {
  readonly id: string;
  readonly text: string;
  readonly own: readonly string[];
  readonly at: string;
};

/** What a transaction does with what it found. */
export type ShelfChange = { readonly put: readonly Shelved[]; readonly remove: readonly string[] };

/** The durable shelf, as the store asks for it; in the browser IndexedDB. Anything may fail at any time. */
export type Shelf = {
  list(): Promise<readonly Shelved[]>;
  /** Reads one name and changes what it says, all in one transaction; ends when the device has written it (strict). */
  update(id: string, change: (stored: Shelved | undefined) => ShelfChange): Promise<void>;
};

/** Why the shelf did not take something. */
export class ShelfFull extends Error {}

/**
 * Joins what a page holds with what the shelf has; a newer sheet stays untouched, a text that cannot be read is put
 * aside.
 */
export function shelve(id: string, part: Part, stored: Shelved | undefined, at: string): ShelfChange {
  const found = stored && parseSheet(stored.text);
  if (!part.sheet || found?.kind === 'newer') return { put: [], remove: [] };
  const known = found?.kind === 'sheet' && found.sheet.id === id ? found.sheet : undefined;
  const aside = stored && !known ? [{ ...stored, id: nameAside(id, stored.text) }] : [];
  const sheet = known ? mergeSheets(part.sheet, known) : part.sheet;
  const own = listOwnWriters(sheet, [...part.own, ...(known && stored ? stored.own : [])]);
  return { put: [...aside, { id, text: formatSheet(sheet), own, at }], remove: [] };
}
