import { ERAS } from './era.ts';
import { parseEraDate } from './era-date.ts';

const WESTERN = /^(\d{4,6})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
/** As people and spreadsheets shorten an era: R8.4.1, 令8.4.1, 令和8.4.1. */
const SHORT = /^(\D{1,2})(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const WEEKDAY = /(?:\([日月火水木金土](?:曜日?)?\)|[日月火水木金土]曜日)$/;

/**
 * Takes a day as people and spreadsheets write it (2026/4/1, 令和8年4月1日, R8.4.1); gives it as a date field keeps it
 * (2026-04-01), an empty text for none, or undefined when it is no day.
 */
export function parseDay(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/ 0?0:00(?::00)?$/, '')
    .replace(/\s/g, '')
    .replace(WEEKDAY, '');
  if (bare === '') return '';
  const [year, month, day] = readWestern(bare) ?? readEra(bare) ?? [0, 0, 0];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (year === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return [String(year).padStart(4, '0'), ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-');
}

function readWestern(text: string): readonly [number, number, number] | undefined {
  const [, year, month, day] = WESTERN.exec(text) ?? [];
  return year ? [Number(year), Number(month), Number(day)] : undefined;
}

function readEra(text: string): readonly [number, number, number] | undefined {
  const long = text.replace(SHORT, (_, sign: string, year, month, day) => {
    const era = ERAS.find(({ letter, name }) => letter === sign.toUpperCase() || name.startsWith(sign));
    return `${era?.name ?? sign}${year}年${month}月${day}日`;
  });
  const { year, month, day } = parseEraDate(long) ?? {};
  return year && month && day ? [year, month, day] : undefined;
}
