import { formatDay } from '../japanese/format-day.ts';
import type { Checklist, Party } from './checklist.ts';
import { sheetKey } from './sheet-keys.ts';
import { valueAt, type Sheet } from './sheet.ts';

/** A sheet is filled in within this many years around now; another year is a slip of the finger. */
const USUAL = { before: 20, after: 10 } as const;

/** Says what is odd about the days a party gave, which may yet be meant: a year far off, a timing before another. */
export function explainDates(sheet: Sheet, { timings }: Checklist, party: Party, thisYear: number): readonly string[] {
  const given = timings
    .map(({ id, label }) => ({ day: valueAt(sheet, sheetKey.date(id, party)), label: nameDate(timings, label) }))
    .filter(({ day }) => day !== '');
  const odd = given.filter(({ day }) => {
    const year = Number.parseInt(day, 10);
    return year < thisYear - USUAL.before || year > thisYear + USUAL.after;
  });
  const turned = given.flatMap((one, at) => {
    const before = given[at - 1];
    if (!before || toNumber(before.day) <= toNumber(one.day) || odd.includes(one) || odd.includes(before)) return [];
    return `${one.label}（${formatDay(one.day)}）が、${before.label}（${formatDay(before.day)}）より前です。`;
  });
  return [...odd.map(({ label, day }) => `${label}が${formatDay(day)}になっています。`), ...turned];
}

/** Gives the name of the field for the day of a timing; where there is one timing only, it needs no mention. */
export function nameDate(timings: Checklist['timings'], label: string): string {
  return timings.length > 1 ? `${label}の記入日` : '記入日';
}

function toNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
