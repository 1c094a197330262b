import type { Checklist } from '../../domain/sheet/checklist.ts';
import type { CellChange } from '../../domain/sheet/import-cells.ts';
import { nameCell, sortCells } from '../../domain/sheet/name-cell.ts';
import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import { formatSide, parseSide, receiveInto, UNASKED, type Side } from '../../domain/sheet/sheet-side.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import type { Tell } from './use-screen.ts';

/** What the reader lets in: the sheet with it, who did it here, from where it came, and what it changes. */
export type Taking = {
  readonly sheet: Sheet;
  readonly by: string;
  readonly from: string;
  readonly changes: readonly CellChange[];
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

/** Says what a taking in did, whether it is kept, and which cells it changed, in the order of the sheet. */
export function tellTaking({ from, changes, isNew }: Taking, checklist: Checklist, saved: Saved, tell: Tell): void {
  const keys = isNew ? [] : sortCells(checklist, changes).map(({ key }) => key);
  const [first] = keys;
  const more = keys.length > 1 ? `、ほか${keys.length - 1}か所` : '';
  const changed =
    first === undefined
      ? '変わったところはありません'
      : `${keys.length}か所が変わりました：${nameCell(checklist, first)}${more}`;
  const done = isNew ? `${from}を、新しいシートとして開きました。` : `${from}を取り込みました。${changed}。`;
  tell(tellSaved(done, saved), keys);
}

/** Adds to what was done that it is not kept, where that is so. */
export function tellSaved(done: string, saved: Saved): string {
  return saved.kind === 'refused' ? `${done}ただし、まだ保存できていません。` : done;
}
