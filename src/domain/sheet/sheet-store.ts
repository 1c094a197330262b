import type { SafeBox } from '../storage/safe-box.ts';
import { STORED } from '../storage/stored-names.ts';
import { formatSheet, parseSheet, type ParsedSheet } from './parse-sheet.ts';
import { mergeSheets, type Sheet } from './sheet.ts';

export type StoredEntry = { readonly id: string; readonly text: string; readonly parsed: ParsedSheet };

/** `refused`: only this screen has it now. `full`: no room; `off`: the browser stores nothing; `newer`: a newer handbook has written there. */
export type Saved =
  | { readonly kind: 'saved'; readonly sheet: Sheet }
  | { readonly kind: 'refused'; readonly why: 'full' | 'off' | 'newer'; readonly sheet: Sheet };

const { sheets: SHEETS, deletedSheets: BIN, unreadableSheets: ASIDE } = STORED;

export type SheetStore = ReturnType<typeof openSheetStore>;

/** Opens the store of sheets. It touches no key but its own and never writes over what it cannot read. */
export function openSheetStore(box: SafeBox) {
  const isKeeping = box.isKeeping();
  const entries = (prefix: string): readonly StoredEntry[] =>
    box.list(prefix).map((key) => toEntry(key.slice(prefix.length), box.read(key) ?? ''));
  const readBoth = (key: string): readonly Sheet[] =>
    [box.readRemembered(key), box.readStored(key)].flatMap((text) => parseReadable(text) ?? []);
  const putAside = (id: string, text: string) => {
    const names = Array.from({ length: 99 }, (_, index) => `${ASIDE}${id}${index === 0 ? '' : `-${index + 1}`}`);
    return box.store(names.find((name) => box.read(name) === undefined) ?? `${ASIDE}${id}-99`, text);
  };

  /** Merges the sheet with all that is known under its id and stores the result. What cannot be read is put aside first. */
  const save = (sheet: Sheet): Saved => {
    const key = `${SHEETS}${sheet.id}`;
    const text = box.readStored(key) ?? '';
    const stored = text === '' ? undefined : parseSheet(text);
    const whole = readBoth(key).reduce(mergeSheets, sheet);
    if (stored?.kind === 'newer') return { kind: 'refused', why: 'newer', sheet: whole };
    if (stored?.kind === 'broken' && !putAside(sheet.id, text)) return { kind: 'refused', why: 'full', sheet: whole };
    if (box.write(key, formatSheet(whole))) return { kind: 'saved', sheet: whole };
    return { kind: 'refused', why: isKeeping ? 'full' : 'off', sheet: whole };
  };

  /** Carries a sheet between the shelf and the bin, merged with one of the same id that is there already; false when there is no room. */
  const carry = (from: string, to: string): boolean => {
    const [first, ...others] = [...readBoth(to), ...readBoth(from)];
    const text = first ? formatSheet(others.reduce(mergeSheets, first)) : box.read(from);
    if (text === undefined) return true;
    if (box.readStored(from) === undefined) box.write(to, text);
    else if (!box.store(to, text)) return false; // never remove the only stored copy
    box.remove(from);
    return true;
  };

  return {
    save,
    /** Whether the browser stored anything when the page opened. */
    isKeeping,
    /** The name under which the browser stores a sheet; its `storage` event carries it. */
    keyOf: (id: string) => `${SHEETS}${id}`,
    /** Every sheet, readable or not. */
    list: () => entries(SHEETS),
    /** Deleted sheets, which can be brought back. */
    listDeleted: () => entries(BIN),
    /** Texts that could not be read and were put aside. */
    listUnreadable: () => entries(ASIDE),
    find: (id: string): StoredEntry | undefined => {
      const text = box.read(`${SHEETS}${id}`);
      return text === undefined ? undefined : toEntry(id, text);
    },
    /** Puts a sheet into the bin; false when the browser had no room even for that, then nothing changes. */
    discard: (id: string) => carry(`${SHEETS}${id}`, `${BIN}${id}`),
    /** Brings a sheet back from the bin; false when there is no room. */
    restore: (id: string) => carry(`${BIN}${id}`, `${SHEETS}${id}`),
    /** Removes a sheet without keeping it in the bin, for a browser that has no room left. */
    destroy: (id: string) => box.remove(`${SHEETS}${id}`),
    /** Removes a deleted sheet, or a text that was put aside, for good. */
    forget: (id: string) => {
      box.remove(`${BIN}${id}`);
      box.remove(`${ASIDE}${id}`);
    },
  };
}

function parseReadable(text: string | undefined): Sheet | undefined {
  const parsed = text === undefined ? undefined : parseSheet(text);
  return parsed?.kind === 'sheet' ? parsed.sheet : undefined;
}

function toEntry(id: string, text: string): StoredEntry {
  return { id, text, parsed: parseSheet(text) };
}
