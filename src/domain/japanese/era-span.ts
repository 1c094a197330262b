import { ERAS } from './era.ts';

/** A year, month or day of the western calendar; a fiscal year runs from April to March. */
export type Span = { readonly year: number; readonly month?: number; readonly day?: number; readonly fiscal?: boolean };

/** Whether some of a year, month or day lies in an era: 平成31年4月 does, 平成31年5月 and 平成32年 do not. */
export function isInEra(era: string, span: Span): boolean {
  const at = ERAS.findIndex(({ name }) => name === era);
  const own = ERAS[at];
  if (!own) return false;
  const next = ERAS[at - 1]; // the latest stands first
  const [from, to] = toDays(span);
  if (next === undefined) return toNumber(own) <= to;
  // The day on which an era ends within a month belongs to both.
  return toNumber(own) <= to && from < toNumber(next) + (next.day === 1 ? 0 : 1);
}

/** How many days a month has; the year counts for February. */
export function countDays(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toDays({ year, month, day, fiscal = false }: Span): readonly [from: number, to: number] {
  if (month !== undefined) {
    const [first, last] = day === undefined ? [1, countDays(year, month)] : [day, day];
    return [toNumber({ year, month, day: first }), toNumber({ year, month, day: last })];
  }
  return fiscal
    ? [toNumber({ year, month: 4, day: 1 }), toNumber({ year: year + 1, month: 3, day: 31 })]
    : [toNumber({ year, month: 1, day: 1 }), toNumber({ year, month: 12, day: 31 })];
}

function toNumber({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): number {
  return year * 10_000 + month * 100 + day;
}
