import { ANY_ERA_YEAR, parseEraYear, toWesternYear } from '../../japanese/era.ts';

/**
 * Facts of a section as single ASCII words, which no segmenter of the index or of a browser cuts: `code1312` its
 * permanent number, `art12z` an article named in it, `hart12z` the article it is, `y2009z` a year, `tel0423469809z` a
 * phone number, `yen30manz` an amount. The closing z keeps 1 from being found as the beginning of 12.
 */
export const fact = {
  code: (code: string) => `code${code}`,
  article: (article: number) => `hart${article}z`,
  mentionedArticle: (article: number) => `art${article}z`,
  year: (year: number) => `y${year}z`,
  phone: (digits: string) => `tel${digits}z`,
  amount: (man: string) => `yen${man}manz`,
} as const;

const FACT = /^(?:code\d+|h?art\d+z|y\d+z|tel\d+z|yen\d+manz)$/;
const ERA_YEAR = new RegExp(ANY_ERA_YEAR, 'g');
const WESTERN_YEAR = /(?<!\d)((?:19|20)\d{2})年/g;
const PHONE = /(?<!\d)0\d{1,3}[-(]\d{2,4}[-)]\d{3,4}(?!\d)|(?<!\d)0\d{9,10}(?!\d)/g;
const AMOUNT = /(?<!\d)(\d{1,5})万円/g;

/** Tells facts from words: nobody types a fact halfway. */
export function isFact(token: string): boolean {
  return FACT.test(token);
}

/** Finds the articles that folded text names (第12条, 12条), by number, each once. */
export function findArticles(folded: string): readonly number[] {
  return [...new Set([...folded.matchAll(/(?<!\d)(\d{1,3})条/g)].map((match) => Number(match[1])))];
}

/** Finds the western years that folded text names, in either count, each once. */
export function findYears(folded: string): readonly number[] {
  const eras = (folded.match(ERA_YEAR) ?? []).flatMap((text) => {
    const year = parseEraYear(text);
    return year ? [toWesternYear(year)] : [];
  });
  return [...new Set([...eras, ...[...folded.matchAll(WESTERN_YEAR)].map((match) => Number(match[1]))])];
}

/** Finds the phone numbers in folded text as bare digits, each once. */
export function findPhones(folded: string): readonly string[] {
  return [...new Set((folded.match(PHONE) ?? []).map((text) => text.replace(/\D/g, '')))];
}

/** Finds the amounts in folded text in units of ten thousand yen (30万円 → 30), each once. */
export function findAmounts(folded: string): readonly string[] {
  return [...new Set([...folded.matchAll(AMOUNT)].map((match) => match[1] ?? ''))];
}
