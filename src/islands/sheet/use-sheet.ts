import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parseSheet } from '../../domain/sheet/parse-sheet.ts';
import { mergeSheets, settleConflict, writeSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import type { Saved, SheetStore } from '../../domain/sheet/sheet-store.ts';
import type { Writer } from '../../domain/sheet/cell.ts';

export type OpenSheet = {
  readonly sheet: Sheet;
  /** What became of the last saving; undefined before anything was written. */
  readonly saved: Saved | undefined;
  readonly deletedElsewhere: boolean;
  readonly write: (key: string, value: string) => void;
  readonly settle: (key: string, value: string) => void;
  readonly replace: (sheet: Sheet) => void;
};

const SCREEN = Math.random().toString(36).slice(2, 10) || 'screen';

/** The writer this screen is: a name of its own for every load of the page, and its clock. */
export function writerNow(): Writer {
  return { by: SCREEN, at: new Date().toISOString() };
}

/** Holds an open sheet: saves every change at once, and merges what other tabs write into the same sheet. */
export function useSheet(store: SheetStore, first: Sheet): OpenSheet {
  const [sheet, setSheet] = useState(first);
  const [saved, setSaved] = useState<Saved | undefined>();
  const [deletedElsewhere, setDeleted] = useState(false);
  const now = useRef(first);
  const put = (next: Sheet) => {
    if (next === now.current) return;
    const result = store.save(next);
    now.current = result.sheet;
    setSheet(result.sheet);
    setSaved(result);
    setDeleted(false);
  };
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key !== store.keyOf(first.id)) return;
      const parsed = parseSheet(event.newValue ?? '');
      if (event.newValue === null) setDeleted(true);
      if (parsed.kind !== 'sheet') return;
      now.current = mergeSheets(now.current, parsed.sheet);
      setSheet(now.current);
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [store, first.id]);
  const refused = saved?.kind === 'refused';
  useEffect(() => {
    if (!refused) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [refused]);
  return useMemo(
    () => ({
      sheet,
      saved,
      deletedElsewhere,
      write: (key, value) => put(writeSheet(now.current, key, value, writerNow())),
      settle: (key, value) => put(settleConflict(now.current, key, value, writerNow())),
      replace: put,
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- put is made anew each time, and always does the same
    [sheet, saved, deletedElsewhere],
  );
}
