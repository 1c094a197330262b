import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import { formatSide, parseSide, receiveInto, UNASKED, type Side } from '../../domain/sheet/sheet-side.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/** What the reader lets in: the sheet with it, and who did it here. */
export type Taking = {
  readonly sheet: Sheet;
  readonly by: string;
  /** What it did, in words, and the cells of an open sheet that it changed, in the order of the sheet. */
  readonly done: string;
  readonly changed: readonly string[];
  readonly isNew: boolean;
};

/** Reads whose part of a sheet is filled in on this device. */
export function readSide(store: SheetStore, id: string): Side {
  return parseSide(store.readNote(`side/${id}`));
}

/** Remembers on this device whose part of a sheet is filled in here. */
export function keepSide(store: SheetStore, id: string, side: Side): void {
  store.note(`side/${id}`, formatSide(side));
}

/** Gives the side of whoever takes something in; `entry` is the sheet it goes into, as it is before. */
export function findSide(store: SheetStore, { isNew }: Taking, entry: Entry | undefined): Side {
  return isNew || !entry ? UNASKED : receiveInto(readSide(store, entry.id), entry.sheet, entry.own);
}

/** Adds to what was done that it is not kept, where that is so. */
export function tellSaved(done: string, saved: Saved): string {
  return saved.kind === 'refused' ? `${done}ただし、まだ保存できていません。` : done;
}
