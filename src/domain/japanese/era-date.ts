import { ANY_ERA_YEAR, ERAS, parseEraYear, toWesternYear } from './era.ts';

/** A date as a document gives it: a fiscal year (平成16年度), a month or a day. Months and days may be unknown. */
export type EraDate = {
  readonly year: number;
  readonly fiscal: boolean;
  readonly month?: number;
  readonly day?: number;
};

const PATTERN = new RegExp(`^(${ANY_ERA_YEAR})(度)?(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?$`);

/** Takes a date in an era, digits half-width (平成16年度, 平成18年3月, 平成21年12月22日); gives its numbers, or undefined. */
export function parseEraDate(text: string): EraDate | undefined {
  const [, year = '', fiscal, month, day] = PATTERN.exec(text) ?? [];
  const parsed = parseEraYear(year);
  if (!parsed) return undefined;
  return {
    year: toWesternYear(parsed),
    fiscal: fiscal !== undefined,
    ...(month ? { month: Number(month) } : {}),
    ...(month && day ? { day: Number(day) } : {}),
  };
}

/**
 * Takes two dates; gives a number below, at or above zero for sorting. A fiscal year stands where it begins, in April.
 */
export function compareEraDates(a: EraDate, b: EraDate): number {
  return toSortKey(a) - toSortKey(b);
}

function toSortKey({ year, fiscal, month = 0, day = 0 }: EraDate): number {
  return year * 10_000 + (fiscal && month === 0 ? 400 : month * 100) + day;
}

/** Takes a western year and a month; gives the month in its era: 令和8年（2026年）5月. Throws before 明治. */
export function formatEraMonth(year: number, month: number): string {
  const found = ERAS.find((begin) => year * 12 + month >= begin.year * 12 + begin.month);
  if (!found) throw new Error(`${year}年${month}月は明治より前なので、元号にできません。`);
  const count = year - found.year + 1;
  return `${found.name}${count === 1 ? '元' : count}年（${year}年）${month}月`;
}

/** Takes the western year in which a fiscal year begins (April to March); gives its name: 令和8年度（2026年度）. */
export function formatFiscalYear(year: number): string {
  return formatEraMonth(year, 4).replace(/年（(\d+)年）4月$/, '年度（$1年度）');
}

/**
 * Takes a date in an era; gives it as ISO 8601, as exact as it is known (2009-12-22, 2019-04, of a fiscal year its
 * first year), or an empty text.
 */
export function formatIsoDate(text: string): string {
  const date = parseEraDate(text);
  if (!date) return '';
  const numbers = [
    String(date.year),
    ...[date.month, date.day].flatMap((number) => (number === undefined ? [] : [number])),
  ];
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}
