import type { Checklist } from './checklist.ts';
import { findLastWriting, listNames, valueAt, type Sheet } from './sheet.ts';

/** What came in, as far as it tells where it belongs. */
type Sent = {
  /** The sheet here of which it is a copy. */
  readonly original: Sheet | undefined;
  /** What it holds, by the names of its cells. */
  readonly valueOf: (key: string) => string;
};

/**
 * Puts sheets into the order in which something sent is offered to them: the one it is a copy of, then those of the
 * same name or project, then the last written.
 */
export function sortTargets(sheets: readonly Sheet[], sent: Sent, checklist: Checklist): readonly Sheet[] {
  const { original } = sent;
  const names = listNames(sent.valueOf, checklist);
  const rank = (sheet: Sheet): number => {
    if (sheet.id === original?.id) return 0;
    return listNames((key) => valueAt(sheet, key), checklist).some((name) => names.includes(name)) ? 1 : 2;
  };
  const all = original && !sheets.some(({ id }) => id === original.id) ? [original, ...sheets] : sheets;
  return all.toSorted((a, b) => rank(a) - rank(b) || (findLastWriting(a) < findLastWriting(b) ? 1 : -1));
}
