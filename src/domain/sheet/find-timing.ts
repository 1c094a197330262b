import type { Checklist } from './checklist.ts';
import { valueAt, type Sheet } from './sheet.ts';

/** Gives the timing at which a sheet is being filled in: the last at which anything stands, else the first. */
export function findTiming(sheet: Sheet, { timings }: Pick<Checklist, 'timings'>): string {
  const isWritten = (timing: string) =>
    Object.keys(sheet.cells).some((key) => key.split('/').slice(1, -1).includes(timing) && valueAt(sheet, key) !== '');
  return (timings.findLast(({ id }) => isWritten(id)) ?? timings[0])?.id ?? '';
}
