import { ERAS, toWesternYear } from './era.ts';
import { formatEraMonth, parseEraDate } from './era-date.ts';
import { countDays, isInEra } from './era-span.ts';

const HOW = '「令和7年3月」「令和6年12月22日」「令和5年度」のように、元号と半角の数字で書いてください。';
/** Documents plan some twenty years ahead; a later year is a slip of the pen. */
const LATEST = 2048;
const SHORT = /^([A-Za-z])(\d{1,2}|元)[-./年](\d{1,2})(?:[-./月](\d{1,2}))?[日月]?$/;
const WESTERN = /^(?:西暦)?(\d{4})(?:年|[-./])(?:(\d{1,2})(?:月|[-./])?(?:(\d{1,2})日?)?)?$/;

/** Says in Japanese why a text is no date of an era that exists, and what it may have been meant to be. */
export function explainDate(text: string): string | undefined {
  const date = parseEraDate(text);
  if (!date) {
    const meant = suggestDate(text.normalize('NFKC').replace(/\s/g, ''));
    return meant === undefined
      ? `日付として読めません。${HOW}`
      : `日付の書き方が違います。「${meant}」にしてください。`;
  }
  return explainDay(text.slice(0, 2), date) ?? explainMonth(date);
}

type Numbers = { readonly year: number; readonly month?: number; readonly day?: number; readonly fiscal?: boolean };

/** Says why a year, month or day does not exist; without an era, as in western years, only month and day are judged. */
export function explainDay(era: string | undefined, date: Numbers): string | undefined {
  return explainNumbers(date) ?? (era === undefined ? undefined : explainEra(era, date));
}

function explainNumbers({ year, month, day }: Numbers): string | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return `${month}月はありません。1月から12月までのどれかに直してください。`;
  const days = countDays(year, month);
  if (day === undefined || (day > 0 && day <= days)) return undefined;
  return `${month}月${day}日はありません。${month}月は${days}日までです。日か月を直してください。`;
}

function explainEra(era: string, date: Numbers): string | undefined {
  const { year, month } = date;
  if (year <= LATEST && isInEra(era, date)) return undefined;
  const count = year - (ERAS.find(({ name }) => name === era)?.year ?? 0) + 1;
  const problem = `${era}に${count === 1 ? '元' : count}年${month === undefined ? '' : `${month}月`}はありません。`;
  if (month === undefined || year > LATEST) return `${problem}元号か年を直してください。`;
  return `${problem}${formatEraMonth(year, month).replace(/（\d+年）/, '')}のことなら、そう書いてください。`;
}

function explainMonth({ fiscal, month }: { readonly fiscal: boolean; readonly month?: number }): string | undefined {
  return fiscal && month !== undefined ? '「年度」に月は付きません。「年」にするか、月を消してください。' : undefined;
}

/** 令和7年3月 of R7.3, 2025年3月, 2025-03 and ２０２５／３; nothing when it stays unclear. */
function suggestDate(text: string): string | undefined {
  const long = text.replace(/(?<=^..)0(?=\d年)/, '').replace(/(?<=[年月])0(?=\d)/g, '');
  if (parseEraDate(long) && explainDate(long) === undefined) return long;
  return suggestFromShort(text) ?? suggestFromWestern(text);
}

function suggestFromShort(text: string): string | undefined {
  const [, letter = '', count = '', month = '', day] = SHORT.exec(text) ?? [];
  const era = ERAS.find((one) => one.letter === letter.toUpperCase())?.name;
  return era && check(toWesternYear({ era, year: count === '元' ? 1 : Number(count) }), month, day);
}

function suggestFromWestern(text: string): string | undefined {
  const [, year = '', ofYear, dayOf] = WESTERN.exec(text) ?? [];
  if (year === '') return undefined;
  return ofYear === undefined
    ? check(Number(year), '12', undefined)?.replace(/12月$/, '')
    : check(Number(year), ofYear, dayOf);
}

function check(year: number, month: string, day: string | undefined): string | undefined {
  if (year < 1868 || Number(month) < 1 || Number(month) > 12) return undefined;
  const written = formatEraMonth(year, Number(month)).replace(/（\d+年）/, '');
  const text = day === undefined ? written : `${written}${Number(day)}日`;
  return explainDate(text) === undefined ? text : undefined;
}
