/**
 * The eras, latest first, each with its letter in spreadsheets and the day on which it begins. Source: the orders on
 * the names of eras; 明治 from 1868.
 */
export const ERAS = [
  { name: '令和', letter: 'R', year: 2019, month: 5, day: 1 },
  { name: '平成', letter: 'H', year: 1989, month: 1, day: 8 },
  { name: '昭和', letter: 'S', year: 1926, month: 12, day: 25 },
  { name: '大正', letter: 'T', year: 1912, month: 7, day: 30 },
  { name: '明治', letter: 'M', year: 1868, month: 1, day: 1 },
] as const;

/** The name of any era as the source of a regular expression, so that a new era is one line of the table. */
export const ANY_ERA = `(?:${ERAS.map(({ name }) => name).join('|')})`;

/** A year of any era as the source of a regular expression: 元年, 1年 to 99年. */
export const ANY_ERA_YEAR = `${ANY_ERA}(?:元|[1-9]\\d?)年`;

const EXACT_YEAR = new RegExp(`^(${ANY_ERA})(元|[1-9]\\d?)年$`);
const EACH_YEAR = new RegExp(ANY_ERA_YEAR, 'g');
const BARE_YEAR = new RegExp(`(${ANY_ERA_YEAR})(度?)(?!度|（\\d{4}年)`, 'g');

/** An era year as spreadsheets write it (r6, h21: folded), as the source of a regular expression. */
export const ANY_LETTERED_YEAR = `[${ERAS.map(({ letter }) => letter.toLowerCase()).join('')}][1-9]\\d?`;

const LETTERED_YEAR = new RegExp(`^${ANY_LETTERED_YEAR}$`);

export type EraYear = { readonly era: string; readonly year: number };

/** Reads an era year such as 平成31年 or 令和元年 (digits half-width, see `foldText`); undefined when the text is none. */
export function parseEraYear(text: string): EraYear | undefined {
  const [, era, year] = EXACT_YEAR.exec(text) ?? [];
  return era ? { era, year: year === '元' ? 1 : Number(year) } : undefined;
}

/** Reads an era year that is written with the letter of its era, such as h21; undefined when the text is none. */
export function parseLetteredYear(text: string): EraYear | undefined {
  const era = LETTERED_YEAR.test(text) && ERAS.find(({ letter }) => letter.toLowerCase() === text[0]);
  return era ? { era: era.name, year: Number(text.slice(1)) } : undefined;
}

/** Takes an era year; gives the western year (平成31 → 2019). Throws on an era that is not in the table. */
export function toWesternYear({ era, year }: EraYear): number {
  const found = ERAS.find(({ name }) => name === era);
  if (!found)
    throw new Error(`「${era}」という元号は表にありません。使えるのは${ERAS.map((e) => e.name).join('・')}です。`);
  return found.year + year - 1;
}

/**
 * Takes text with era years; gives it with the western year behind each: 平成31年4月 → 平成31年（2019年）4月.
 * A year that already carries one is left alone; 年度 stays together (平成20年度（2008年度）).
 */
export function addWesternYears(text: string): string {
  return text.replace(BARE_YEAR, (whole, year: string, suffix: string) => {
    const parsed = parseEraYear(year);
    return parsed ? `${year}${suffix}（${toWesternYear(parsed)}年${suffix}）` : whole;
  });
}

/** Takes text with era years; gives it with western years in their place: 平成31年4月 → 2019年4月. */
export function replaceEraYears(text: string): string {
  return text.replace(EACH_YEAR, (year) => {
    const parsed = parseEraYear(year);
    return parsed ? `${toWesternYear(parsed)}年` : year;
  });
}
