import { formatSheet, parseSheet, type ParsedSheet } from './parse-sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * What one place holds of a sheet: its text, what it is, the one form in which copies are compared, and who wrote here.
 */
export type Part = {
  readonly text: string;
  readonly parsed: ParsedSheet;
  readonly sheet: Sheet | undefined;
  /** `formatSheet` of the sheet; undefined when there is none. */
  readonly form: string | undefined;
  /** Writers of this device, latest first. They are never exported. */
  readonly own: readonly string[];
};

/** Takes a stored text apart, once: the result is held as long as the text stays. */
export function toPart(text: string, own: readonly string[] = []): Part {
  const parsed = parseSheet(text);
  const sheet = parsed.kind === 'broken' ? undefined : parsed.sheet;
  return { text, parsed, sheet, form: sheet && formatSheet(sheet), own };
}

/** Makes the part that a page holds in its memory. */
export function holdSheet(sheet: Sheet, own: readonly string[]): Part {
  const form = formatSheet(sheet);
  return { text: form, parsed: { kind: 'sheet', sheet }, sheet, form, own };
}
