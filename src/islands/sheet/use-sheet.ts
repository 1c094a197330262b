import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import type { Place } from '../../domain/sheet/sheet-place.ts';
import { settleConflict, showOwnSide, writeSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import type { Change, Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';

export type OpenSheet = {
  /** The sheet from this device's side: in a contested field one's own text stands. */
  readonly sheet: Sheet;
  readonly saved: Saved;
  readonly place: Place;
  /** The browser's storage was emptied while the sheet was open. */
  readonly wasCleared: boolean;
  readonly write: (key: string, value: string) => void;
  readonly settle: (key: string, value: string) => void;
  /** Joins what was taken in; `by` is a writer who did it here. */
  readonly join: (sheet: Sheet, by: string) => Saved;
};

/**
 * Holds an open sheet: it stays known to the page while it is open, and everything written goes to the store at once.
 */
export function useSheet(store: SheetStore, entry: Entry): OpenSheet {
  const { id } = entry;
  const [by] = useState(() => store.open(id));
  useEffect(() => () => store.close(id), [store, id]);
  const sheet = useMemo(() => showOwnSide(entry.sheet, [by, ...entry.own]), [entry.sheet, entry.own, by]);
  const write = (change: Change) => store.write(id, by, change);
  return {
    sheet,
    saved: store.statusOf(id),
    place: entry.place,
    wasCleared: store.wasCleared(id),
    write: (key, value) => write((shown, writer, own) => writeSheet(shown, key, value, writer, own)),
    settle: (key, value) => write((shown, writer) => settleConflict(shown, key, value, writer)),
    join: (taken, writer) => store.save(taken, [writer, ...entry.own]),
  };
}
