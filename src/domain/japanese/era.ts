/** Japanese eras with their first western year. 元年 is year 1. Source: 元号法 and its orders; 明治 from 1868. */
const ERAS = [
  { name: '令和', first: 2019 },
  { name: '平成', first: 1989 },
  { name: '昭和', first: 1926 },
  { name: '大正', first: 1912 },
  { name: '明治', first: 1868 },
] as const;

export type EraYear = { readonly era: string; readonly year: number };

/**
 * Takes text such as 平成31年 or 令和元年 (digits half-width, see `foldText`); gives era and year,
 * or undefined when the text names no era year.
 */
export function parseEraYear(text: string): EraYear | undefined {
  const match = /^(令和|平成|昭和|大正|明治)(元|[1-9]\d?)年$/.exec(text);
  if (!match) return undefined;
  return { era: match[1] ?? '', year: match[2] === '元' ? 1 : Number(match[2]) };
}

/** Takes an era year; gives the western year (平成31 → 2019). Throws on an era that is not in the table. */
export function toWesternYear({ era, year }: EraYear): number {
  const found = ERAS.find(({ name }) => name === era);
  if (!found)
    throw new Error(`「${era}」という元号は表にありません。使えるのは${ERAS.map((e) => e.name).join('・')}です。`);
  return found.first + year - 1;
}

/**
 * Takes text with era years; gives it with the western year behind each: 平成31年4月 → 平成31年（2019年）4月.
 * A year that already carries one is left alone; 年度 stays together (平成20年度（2008年度）).
 */
export function addWesternYears(text: string): string {
  return text.replace(
    /((?:令和|平成|昭和|大正|明治)(?:元|[1-9]\d?)年)(度?)(?!度|（\d{4}年)/g,
    (whole, year: string, suffix: string) => {
      const parsed = parseEraYear(year);
      return parsed ? `${year}${suffix}（${toWesternYear(parsed)}年${suffix}）` : whole;
    },
  );
}
