import { address } from '../handbook/address.ts';
import type { ChecklistField } from './checklist.ts';
import { SheetCopies } from './sheet-copies.ts';
import { SheetJournal } from './sheet-journal.ts';
import { toPart } from './sheet-part.ts';
import { placeOf } from './sheet-place.ts';
import { formatRoute } from './sheet-route.ts';
import type { Shelved } from './sheet-shelf.ts';
import { findLastWriting, nameSheet } from './sheet.ts';
import type { SafeBox } from '../storage/safe-box.ts';

/** A checklist or worksheet, with the fields by which its sheets are named. */
export type SheetList = {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Pick<ChecklistField, 'id' | 'names'>[];
  /** Its page, where that is not among the sheets. */
  readonly path?: string;
};

/** A sheet to go on with: what people call it, of which list it is, when it was last written (ISO) and its path. */
export type LastSheet = { readonly name: string; readonly list: string; readonly at: string; readonly path: string };

/** How many are offered. */
export const LAST_SHEETS = 3;

/** What a browser holds of sheets: its quick storage, with what its keys begin with, and what its database gave. */
type Held = { readonly box: SafeBox; readonly prefix: string; readonly shelved: readonly Shelved[] };

/**
 * Gives the sheets that this browser last wrote in, latest first, out of everything that holds a part of them. It only
 * reads: what is damaged, of a list that is not known or in the bin is left out and left alone.
 */
export function listLastSheets({ box, prefix, shelved }: Held, lists: readonly SheetList[]): readonly LastSheet[] {
  const copies = new SheetCopies(new SheetJournal(box, prefix));
  for (const { id, text, own, at } of shelved) copies.shelved.set(id, { ...toPart(text, own), at });
  return copies
    .list()
    .flatMap((id): LastSheet[] => {
      const sheet = copies.join(id).part?.sheet;
      const list = lists.find((one) => one.id === sheet?.list);
      if (!sheet || !list || placeOf(sheet) !== 'shelf') return [];
      const path = `${list.path ?? address.checklist(list.id)}${formatRoute({ id, view: 'fill' })}`;
      return [{ name: nameSheet(sheet, list), list: list.title, at: findLastWriting(sheet), path }];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, LAST_SHEETS);
}
