import { formatExcelDay } from './format-excel-day.ts';

/** How a cell shows its number. */
export type CellFormat = { readonly id: number; readonly code: string };

/** What the formats without a code of their own stand for; those for dates are the ones of a Japanese Excel. */
const CODES: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  16: 'm/d',
  17: 'yyyy/m',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'ge.m.d',
  28: 'ggge.m.d',
  29: 'ggge.m.d',
  30: 'yyyy/m/d',
  31: 'yyyy.m.d',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'yyyy.m',
  35: 'm.d',
  36: 'ge.m.d',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'ge.m.d',
  51: 'ggge.m.d',
  52: 'yyyy.m',
  53: 'm.d',
  54: 'ggge.m.d',
  55: 'yyyy.m',
  56: 'm.d',
  57: 'ge.m.d',
  58: 'ggge.m.d',
};
const LITERAL = /"([^"]{0,60})"|\\(.)|\[[^\]]{0,60}\]|_.|\*./g;
/** A place for a digit, or what a form shows as it is. */
const PLACE_OR_SIGN = /([#0?])|"([^"]{0,60})"|\\(.)|\[[^\]]{0,60}\]|_.|\*.|(.)/gs;
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]{1,20})\]/;

/** Takes what a cell holds as a number; gives it as the sheet shows it: 450000 → 450,000円, 45383 → 令和6年4月1日. */
export function formatCell(value: string, { id, code }: CellFormat, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return value;
  const all = (CODES[id] ?? code).replaceAll('G/標準', 'General');
  const sections = splitSections(all);
  const fitting = sections.some((one) => CONDITION.test(one)) ? findFitting(sections, number) : undefined;
  if (fitting !== undefined) return formatNumber(value, number, fitting);
  const [positive = '', negative, zero] = sections;
  if (/\[h{1,2}\]/i.test(positive)) return formatHours(number);
  const plain = positive.replace(LITERAL, '').replace(/general/i, '');
  // A power of ten, or a fraction: the number itself says as much.
  if (/[#0?](?:e[+-]| ?\/ ?[#0?\d])/i.test(plain)) return trimNoise(value, number);
  if (/[ymdgehs]/i.test(plain)) return formatDay(value, positive, from1904);
  if (number < 0 && negative !== undefined) return formatNumber(value, -number, negative);
  return formatNumber(value, number, number === 0 && zero !== undefined ? zero : positive);
}

/** Beyond these days every program shows `####`. */
function formatDay(value: string, section: string, from1904: boolean): string {
  const number = Number(value);
  if (number < 0 || number >= 2_958_466) return value;
  return sayYear(formatExcelDay(number, section.replace(LITERAL, '').replace(/general/i, ''), from1904), section);
}

/** Positive numbers, negative ones and zero may each have a form of their own. */
function splitSections(code: string): readonly string[] {
  return code.match(/(?:"[^"]{0,60}"|\\.|[^;"\\])+/g) ?? [];
}

/** The first form whose condition holds, else the first that has none: 000-0000 where the number is long enough. */
function findFitting(sections: readonly string[], number: number): string | undefined {
  const holds = (section: string) => {
    const [, sign, text] = CONDITION.exec(section) ?? [];
    const limit = Number(text);
    if (sign === undefined) return true;
    if (sign === '<>') return number !== limit;
    if (number === limit) return sign.includes('=');
    return sign.startsWith('<') ? number < limit : sign.startsWith('>') && number > limit;
  };
  return sections.find(holds);
}

/** A span of time may be longer than a day: 26:00. */
function formatHours(days: number): string {
  const minutes = Math.round(days * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A year that the sheet calls a fiscal one is one. */
function sayYear(day: string, section: string): string {
  return section.includes('年度') ? day.replace(/年$/, '年度') : day;
}

function formatNumber(value: string, number: number, section: string): string {
  const literals = section.replace(LITERAL, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
  const form = section.replace(LITERAL, '');
  const digits = /[#0?][#0?,.]*/.exec(form)?.[0];
  if (digits === undefined) {
    const shown = trimNoise(value, number);
    return /general/i.test(form) || form === '' ? withSigns(section, shown) : shown;
  }
  if (number < 0) return `-${formatNumber(String(-number), -number, section)}`;
  const filled = fillPlaces(number, section);
  if (filled !== undefined) return filled;
  return literals.replace(/[#0?][#0?,.]*/, () => formatDigits(number, digits, form.includes('%')));
}

/** Digits with signs between them: 1234567 in the form 000-0000 is 123-4567. */
function fillPlaces(number: number, section: string): string | undefined {
  const parts = [...section.matchAll(PLACE_OR_SIGN)].map(([, place, ...signs]) => ({ place, sign: signs.join('') }));
  const first = parts.findIndex(({ place }) => place !== undefined);
  const last = parts.findLastIndex(({ place }) => place !== undefined);
  const between = parts
    .slice(first, last)
    .map(({ sign }) => sign)
    .join('');
  if (between === '' || /[.,%]/.test(between)) return undefined;
  const digits = [...String(Math.round(number))];
  const written = parts.toReversed().map(({ place, sign }, at) => {
    if (place === undefined) return sign;
    const digit = digits.pop() ?? (place === '0' ? '0' : '');
    return parts.length - 1 - at === first ? `${digits.splice(0).join('')}${digit}` : digit;
  });
  return written.toReversed().join('');
}

/** A form without places for digits shows the number between its words, or the words alone. */
function withSigns(section: string, shown: string): string {
  return section === '' ? shown : section.replace(LITERAL, '$1$2').replace(/general/i, shown) || shown;
}

function formatDigits(number: number, digits: string, isPercent: boolean): string {
  const [whole = '', fraction = ''] = digits.split('.');
  // A comma behind the last digit leaves three of them out: what is shown is in thousands.
  const thousands = countTrailing(fraction === '' ? whole : fraction);
  const scaled = (isPercent ? number * 100 : number) / 1000 ** thousands;
  const decimals = fraction.replaceAll(',', '').length;
  return scaled.toLocaleString('ja-JP', {
    useGrouping: /[#0],[#0]/.test(whole),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals,
  });
}

function countTrailing(form: string): number {
  let count = 0;
  while (form.at(-1 - count) === ',') count += 1;
  return count;
}

/** A double may say 0.30000000000000004 for what the sheet shows as 0.3. */
function trimNoise(value: string, number: number): string {
  return /\.\d{12,}$/.test(value) ? String(Number(number.toPrecision(12))) : value;
}
