import { ANY_ERA_YEAR, parseEraYear, toWesternYear } from '../../japanese/era.ts';
import { WHOLE } from './cut-tokens.ts';

/**
 * Facts of a section as single words, which no segmenter of the index or of a browser cuts: its permanent number, the
 * article it is, an article it names, a year, a phone number, an amount. Each begins with a raised letter. Folding
 * makes plain letters of these (NFKC), so that no typed text can hold one: only who asks for the fact meets it.
 */
export const fact = {
  code: (code: string) => `ᶜ${code}${WHOLE}`,
  article: (article: number, branch: readonly number[] = []) => `ᵃ${[article, ...branch].join('b')}${WHOLE}`,
  mentionedArticle: (article: number) => `ᵐ${article}${WHOLE}`,
  year: (year: number) => `ʸ${year}${WHOLE}`,
  phone: (digits: string) => `ᵗ${digits}${WHOLE}`,
  amount: (man: string) => `ᵉ${man}${WHOLE}`,
} as const;

const ERA_YEAR = new RegExp(ANY_ERA_YEAR, 'g');
const WESTERN_YEAR = /(?<!\d)((?:19|20)\d{2})年/g;
const PHONE = /(?<!\d)0\d{1,3}[-(]\d{2,4}[-)]\d{3,4}(?!\d)|(?<!\d)0\d{9,10}(?!\d)/g;
const AMOUNT = /(?<!\d)(\d{1,5})万円/g;

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
