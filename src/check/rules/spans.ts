import { ANY_ERA, toWesternYear } from '../../domain/japanese/era.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listProse, type Prose } from '../read/prose.ts';

const PAIRED = '(?:（\\d{4}年度?）)?';
/** 令和7年度（2025年度）から令和11年度（2029年度）までの5年間 */
const YEARS = new RegExp(
  `(${ANY_ERA})(元|\\d{1,2})年(度?)${PAIRED}(?:から、?|～)(${ANY_ERA})(元|\\d{1,2})年(度?)${PAIRED}(?:まで)?(?:の(\\d{1,2})年間)?`,
  'g',
);
/** 午前9時から午後9時まで, 午後10時30分～翌日の午前6時 */
const HOURS = /(午前|午後)(\d{1,2})時(?:(\d{1,2})分|(半))?(?:から|～)(午前|午後)(\d{1,2})時(?:(\d{1,2})分|(半))?/g;
/** 4月1日から4月30日まで */
const DAYS = /(\d{1,2})月(\d{1,2})日(?:から|～)(?:同月)?(\d{1,2})月(\d{1,2})日/g;

type Told = { readonly value: string; readonly problem: string; readonly mend: string };

/** What lasts from one time to another begins before it ends, and as many years as it says. */
export function checkSpans(content: Content): readonly Finding[] {
  return listProse(content).flatMap(({ text, isLaw: _, ...where }: Prose) =>
    [...judgeYears(text), ...judgeHours(text), ...judgeDays(text)].map((told) => ({ ...where, ...told })),
  );
}

function judgeYears(text: string): readonly Told[] {
  return [...text.matchAll(YEARS)].flatMap(([value, era, year, fiscal, lastEra, lastYear, lastFiscal, count]) => {
    const [first, last] = [western(era, year), western(lastEra, lastYear)];
    if (first > last) return [turned(value)];
    const years = last - first + 1;
    const isOther = count !== undefined && fiscal !== '' && lastFiscal !== '' && Number(count) !== years;
    const problem = `はじめの年度から終わりの年度までは、${years}年間です。`;
    return isOther ? [{ value, problem, mend: '年度か、年の数を直してください。' }] : [];
  });
}

function western(era = '', year = ''): number {
  return toWesternYear({ era, year: year === '元' ? 1 : Number(year) });
}

/** Of a night the next day is said; without 午前 and 午後 nobody knows what is meant. */
function judgeHours(text: string): readonly Told[] {
  return [...text.matchAll(HOURS)].flatMap(([value, half, hour, minutes, isHalf, ...end]) => {
    const isTurned = count(half, hour, minutes, isHalf) >= count(...end);
    const mend = '時刻を直すか、次の日のことなら「翌日の午前…」と書いてください。';
    return isTurned ? [{ ...turned(value), mend }] : [];
  });
}

function count(half?: string, hour = '', minutes = '0', isHalf?: string): number {
  return ((half === '午後' ? 12 : 0) + Number(hour)) * 60 + (isHalf === undefined ? Number(minutes) : 30);
}

function judgeDays(text: string): readonly Told[] {
  return [...text.matchAll(DAYS)].flatMap(([value, month, day, lastMonth, lastDay]) => {
    const months = Number(month) - Number(lastMonth);
    // From autumn into spring, and a whole year from its first day to its last, are no slips.
    return months >= 0 && months < 4 && Number(day) > Number(lastDay) ? [turned(value)] : [];
  });
}

function turned(value: string): Told {
  return { value, problem: '終わりが、始まりより前です。', mend: '始まりと終わりを、正しい順に直してください。' };
}
