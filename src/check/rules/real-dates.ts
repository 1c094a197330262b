import { ANY_ERA, ERAS, toWesternYear } from '../../domain/japanese/era.ts';
import { explainDay } from '../../domain/japanese/explain-date.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listProse, type Prose } from '../read/prose.ts';

/** 令和7年（2025年）4月1日（火）, 2025年4月1日, 4月1日: what stands before the month may be missing. */
const DATE = new RegExp(
  `(?:(${ANY_ERA})(元|\\d{1,2})年(?:（\\d{4}年）)?|(\\d{4})年)?(\\d{1,3})月(?:(\\d{1,3})日)?(?:（([日月火水木金土])(?:曜日?)?）|[ 　]?([日月火水木金土])曜日)?`,
  'g',
);
/** R7.3, H31/4/1, 令7.3: no reader should have to know which era a letter stands for. */
const SHORT =
  /(?<![A-Za-z0-9.])(?:[RHSTM]|令|平|昭)(?:元|\d{1,2})[./](?:1[0-2]|0?[1-9])(?:[./]\d{1,2})?(?![\dA-Za-z.])|(?<![A-Za-z0-9.])[RHSTM](?:元|\d{1,2})年/g;
/** 9時75分, 25時, 午後13時: the hour of a night may be called 24. */
const TIME = /(午前|午後)?(?<!\d)(\d{1,3})(?:時(?!間)(?:(\d{1,3})分)?|:(\d{2})(?!\d))/g;
/** 2026/2/30, 2026-02-30, 2026.2.30 */
const SIGNED = /(?<![\d./-])((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d./-])/g;
/** No month has a sixth Saturday. */
const NTH = /第(?:[6-9六七八九]|\d{2,})[ 　]?[日月火水木金土]曜/g;
const WEEKDAYS = '日月火水木金土';
/** A leap year, for a day of which no year is told. */
const ANY_YEAR = 2024;
/** Fields that their schema judges. */
const DATED = /(?:^|の)(?:date|asOf|edition|fiscalYear)$/;

/** Days, months and times that a text names exist; a weekday is that of its day; no era is cut to a letter. */
export function checkRealDates(content: Content): readonly Finding[] {
  return listProse(content)
    .filter(({ field = '' }) => !DATED.test(field))
    .flatMap((prose) => [
      ...judgeDates(prose),
      ...judgeSigned(prose),
      ...judgeShort(prose),
      ...judgeTimes(prose),
      ...judgeNth(prose),
    ]);
}

function judgeDates({ text, isLaw: _, ...where }: Prose): readonly Finding[] {
  return [...text.matchAll(DATE)].flatMap(([whole, era, count, western, month = '', day, within, beside]) => {
    const year = era ? toWesternYear({ era, year: count === '元' ? 1 : Number(count) }) : Number(western ?? 0);
    const date = { year: year || ANY_YEAR, month: Number(month), ...(day ? { day: Number(day) } : {}) };
    const isOfEra = era !== undefined && explainDay(era, { year }) === undefined; // another rule tells of the year
    const why = explainDay(isOfEra ? era : undefined, date);
    if (why !== undefined) return [tell(where, whole, why)];
    return judgeWeekday({ ...date, year }, within ?? beside).map((told) => tell(where, whole, told));
  });
}

type Day = { readonly year: number; readonly month: number; readonly day?: number };

function judgeWeekday({ year, month, day }: Day, weekday: string | undefined): readonly string[] {
  if (weekday === undefined || day === undefined || year === 0) return [];
  const right = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return right === weekday ? [] : [`この日は${right}曜日です。日付か曜日を直してください。`];
}

/** A day that is written with signs exists, too. */
function judgeSigned({ text, isLaw: _, ...where }: Prose): readonly Finding[] {
  return [...text.matchAll(SIGNED)].flatMap(([whole, year, , month, day]) => {
    const why = explainDay(undefined, { year: Number(year), month: Number(month), day: Number(day) });
    return why === undefined ? [] : [tell(where, whole, why)];
  });
}

function judgeShort({ text, isLaw: _, ...where }: Prose): readonly Finding[] {
  return [...leaveOutNames(text).matchAll(SHORT)].map(([whole]) => {
    const era = ERAS.find(({ letter, name }) => whole.startsWith(letter) || whole.startsWith(name.slice(0, 1)))?.name;
    return tell(where, whole, `元号が略されています。「${era}…年…月」と書いてください。`);
  });
}

/** Names and titles keep the form of their source. */
function leaveOutNames(text: string): string {
  return text.replace(/「[^「」]*」|『[^『』]*』/g, '「」');
}

function judgeTimes({ text, isLaw: _, ...where }: Prose): readonly Finding[] {
  return [...text.matchAll(TIME)].flatMap(([whole, half, hour, minutes = '0', after]) => {
    const isTime = Number(hour) <= (half ? 12 : 24) && Number(after ?? minutes) < 60;
    return isTime ? [] : [tell(where, whole, 'この時刻はありません。時か分を直してください。')];
  });
}

function judgeNth({ text, isLaw: _, ...where }: Prose): readonly Finding[] {
  const why = 'ひと月に、同じ曜日は5回までです。何番目かを直してください。';
  return [...text.matchAll(NTH)].map(([whole]) => tell(where, whole, why));
}

function tell(where: Omit<Prose, 'text' | 'isLaw'>, value: string, why: string): Finding {
  const end = why.indexOf('。') + 1;
  return { ...where, value, problem: why.slice(0, end), mend: why.slice(end) };
}
