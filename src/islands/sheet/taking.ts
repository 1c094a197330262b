import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import { parseSide, type Side } from '../../domain/sheet/sheet-side.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
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
  store.note(`side/${id}`, side ?? '');
}

/** Adds to what was done that it is not kept, where that is so. */
export function tellSaved(done: string, saved: Saved): string {
  return saved.kind === 'refused' ? `${done}ただし、まだ保存できていません。` : done;
}
