const DAY = 86_400_000;
/** Excel counts days from the end of 1899, and believes that 1900 was a leap year. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * Takes days of a sheet and what a format shows of them (`ggge`, `yyyy`, `m`, `d`, `h`); gives them as a day is written
 * here, with no more than the sheet shows: 令和6年4月1日, 2024年4月, 4月1日, 12:00.
 */
export function formatExcelDay(days: number, form: string, from1904: boolean): string {
  const minutes = Math.round(days * 1440) / 1440;
  const date = new Date(FIRST_DAY + Math.round((minutes + (from1904 ? 1462 : 0)) * DAY));
  const has = (sign: RegExp) => sign.test(form);
  const isTime = has(/[hs]/i);
  const year = has(/[ge]/i) ? ERA.format(date) : has(/y/i) ? `${date.getUTCFullYear()}年` : '';
  // An m beside an h means minutes.
  const isMonth = has(/m/i) && (!isTime || has(/d/i) || has(/[yge]/i));
  const day = [year, isMonth ? `${date.getUTCMonth() + 1}月` : '', has(/d/i) ? `${date.getUTCDate()}日` : ''].join('');
  const time = isTime ? `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}` : '';
  return [day, time].filter((part) => part !== '').join(' ');
}
