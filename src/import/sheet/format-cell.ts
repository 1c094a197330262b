/** How a cell shows its number. */
export type CellFormat = { readonly id: number; readonly code: string };

const DAY = 86_400_000;
/** Excel counts days from the end of 1899, and believes that 1900 was a leap year. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

const PERCENT = [9, 10];
const GROUPED = [3, 4, 37, 38, 39, 40];
const WITH_CENTS = [2, 4, 10, 39, 40];

/** Takes what a cell holds as a number; gives it as the sheet shows it: 450000 → 450,000, 45383 → 2024年4月1日. */
export function formatCell(value: string, { id, code }: CellFormat, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return value;
  const plain = code.replace(/"[^"]{0,60}"|\[[^\]]{0,60}\]|\\./g, '').replace(/general/i, '');
  if (DATES.includes(id) || /[ymdge]/i.test(plain)) return formatDate(number, from1904);
  const decimals = WITH_CENTS.includes(id) ? 2 : (/\.(0+)/.exec(plain)?.[1]?.length ?? 0);
  if (PERCENT.includes(id) || plain.includes('%')) return `${(number * 100).toFixed(decimals)}%`;
  if (GROUPED.includes(id) || plain.includes('#,##0'))
    return number.toLocaleString('ja-JP', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return decimals > 0 ? number.toFixed(decimals) : trimNoise(value, number);
}

/** A double may say 0.30000000000000004 for what the sheet shows as 0.3. */
function trimNoise(value: string, number: number): string {
  return /\.\d{12,}$/.test(value) ? String(Number(number.toPrecision(12))) : value;
}

function formatDate(days: number, from1904: boolean): string {
  const date = new Date(FIRST_DAY + (Math.floor(days) + (from1904 ? 1462 : 0)) * DAY);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
