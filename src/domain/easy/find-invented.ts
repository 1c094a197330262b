import { addWesternYears, ANY_ERA } from '../japanese/era.ts';

const NUMBER = /\d+(?:[,.-]\d+)*[万億千]?/g;
const QUOTED = /「([^「」]+)」/g;
const DATE = /\d{1,2}月\d{1,2}日/g;
const WHOLE_DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日(（(.)曜日）)?/g;
const ERA_BEFORE = new RegExp(`${ANY_ERA}(?:元|\\d{1,2})年度?（(\\d{4}年度?)）`, 'g');
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/** Gives the numbers, days and quoted words of a text (without readings) that its original does not have. */
export function findInvented(text: string, original: string, known: readonly string[] = []): readonly string[] {
  const held = addWesternYears(foldWidths(original));
  const all = `${held}\n${held.replace(ERA_BEFORE, '$1')}`;
  const numbers = new Set(listNumbers(all));
  const missing = [...text.matchAll(QUOTED)]
    .map(([, word = '']) => word)
    .filter((word) => !all.includes(foldWidths(word)) && !known.includes(word));
  return [
    ...listNumbers(text).filter((number) => !numbers.has(number)),
    ...[...text.matchAll(DATE)].map(([date]) => date).filter((date) => !all.includes(date)),
    ...missing,
  ];
}

/** Gives the days of a text that stand without their weekday or with another, each as it has to be written. */
export function findWrongWeekdays(text: string): readonly string[] {
  return [...text.matchAll(WHOLE_DATE)].flatMap(([, year, month, day, , weekday]) => {
    const right = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
    return weekday === right ? [] : [`${year}年${month}月${day}日（${right}曜日）`];
  });
}

/** One width for all, with the brackets that our texts have. */
function foldWidths(text: string): string {
  return text.normalize('NFKC').replaceAll('(', '（').replaceAll(')', '）');
}

function listNumbers(text: string): readonly string[] {
  return [...text.normalize('NFKC').matchAll(NUMBER)].map(([number]) => number);
}
