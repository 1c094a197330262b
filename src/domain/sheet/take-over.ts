import { fingerprint } from '../files/fingerprint.ts';
import { pathOf } from '../storage/kept-box.ts';
import type { SafeBox } from '../storage/safe-box.ts';
import { STORED } from '../storage/stored-names.ts';
import { openKeys } from './key-box.ts';
import type { SheetJournal } from './sheet-journal.ts';
import { parseSheet } from './parse-sheet.ts';
import { binSheet } from './sheet-place.ts';
import { findLastWriting, type Sheet } from './sheet.ts';

/** Begins every key of a handbook at the root of its host, and of every handbook before keys carried the base path. */
const ROOT = STORED.sheetsAtRoot;
/** Where earlier editions kept deleted sheets. */
const OLD_BIN = STORED.deletedSheets;

/** Gives each handbook on one host its own keys; the one at the root keeps those it always had. */
export function prefixOf(base: string): string {
  const path = pathOf(base);
  return path === '/' ? ROOT : `${STORED.sheetsUnderPath}${path}`;
}

/**
 * Copies, once, what an earlier edition under the same sub-path kept under the keys of the root. Nothing is removed
 * there.
 */
export function takeOverRoot(given: SafeBox, prefix: string): void {
  const [root, own] = [openKeys(given, ROOT), openKeys(given, prefix)];
  if (prefix === ROOT || own.read('taken-over') !== undefined) return;
  const keys = [STORED.sheets, STORED.ownWriters, OLD_BIN, STORED.unreadableSheets].flatMap((start) =>
    root.list(start),
  );
  const refused = keys
    .filter((key) => own.read(key) === undefined)
    .map((key) => own.write(key, root.read(key) ?? ''))
    .filter((why) => why !== undefined);
  if (refused.length === 0) own.write('taken-over', 'yes');
}

/** A deleted sheet of an earlier edition, now with its place written in it, and the key to remove once it is kept. */
export type OldBinned = { readonly sheet: Sheet; readonly key: string };

/**
 * Reads the bin of earlier editions. A deleted sheet whose id is in use again comes as a sheet of its own: both may
 * have been written by one page, so that joining them could lose one (A1). What cannot be read is put aside.
 */
export function readOldBin(journal: SheetJournal): readonly OldBinned[] {
  return journal.box.list(OLD_BIN).flatMap((key): OldBinned[] => {
    const text = journal.box.read(key) ?? '';
    const parsed = parseSheet(text);
    if (parsed.kind !== 'sheet') {
      if (journal.putAside(key.slice(OLD_BIN.length), text) === undefined) journal.box.remove(key);
      return [];
    }
    const name = fingerprint(text).toString(36);
    const { sheet } = journal.read(parsed.sheet.id) ? renameOld(parsed.sheet, text, name) : parsed;
    return [{ sheet: binSheet(sheet, { by: `bin-${name}`, at: findLastWriting(sheet) }), key }];
  });
}

/** Reads an old text under another id: its writers then belong to that one, and share nothing with the sheet it was. */
function renameOld(sheet: Sheet, text: string, name: string): { readonly sheet: Sheet } {
  const id = `${sheet.id.slice(0, 50)}-${name}`;
  const parsed = parseSheet(JSON.stringify({ ...JSON.parse(text), id }));
  return parsed.kind === 'sheet' ? parsed : { sheet: { ...sheet, id } };
}
