import type { Party } from './checklist.ts';
import { blockOfCell, isSheetKey } from './sheet-keys.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import { valueAt, type Sheet } from './sheet.ts';

/** Begins the fragment of a link that carries names and comments besides the marks. */
export const FULL_LINK = '#full=';

/** Longer links are cut by some mail programs; the figure is a custom among senders, no rule of mail. */
export const MAIL_LENGTH = 2000;

/** More signs than any sheet fills a link with, before and after it is unpacked. */
export const FULL_LIMITS = { packed: 200_000, unpacked: 1_000_000 } as const;

const CARRIED = /^(?:name|field|mark|comment|date)(?:\/|$)/;

/** What such a link says: of which checklist it is, and the plain values of its cells. */
export type FullLink = { readonly list: string; readonly cells: Readonly<Record<string, string>> };

/** Takes a sheet and a party; gives what that party wrote with the heads, as the text to pack into a link. */
export function writeFullText(sheet: Sheet, party: Party): string {
  const keys = Object.keys(sheet.cells).filter((key) => ['heads', party].includes(blockOfCell(key)));
  const told = keys.filter((key) => CARRIED.test(key) && valueAt(sheet, key) !== '').toSorted();
  const link: FullLink = { list: sheet.list, cells: Object.fromEntries(told.map((key) => [key, valueAt(sheet, key)])) };
  return JSON.stringify(link);
}

/** Takes the text out of a link; gives what it says, or undefined when it is not ours. What no sheet holds is out. */
export function readFullText(text: string): FullLink | undefined {
  const read = parse(text);
  if (!isRecord(read) || typeof read['list'] !== 'string' || !isRecord(read['cells'])) return undefined;
  const cells = Object.entries(read['cells']).filter(
    (entry): entry is [string, string] =>
      isSheetKey(entry[0]) &&
      CARRIED.test(entry[0]) &&
      typeof entry[1] === 'string' &&
      entry[1].length <= SHEET_LIMITS.textInFile,
  );
  return { list: read['list'], cells: Object.fromEntries(cells) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
