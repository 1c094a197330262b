/** Takes a day as a date field keeps it (2026-04-01); gives it as people here read it, another text as it is. */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year ? `${Number(year)}年${Number(month)}月${Number(date)}日` : day;
}
