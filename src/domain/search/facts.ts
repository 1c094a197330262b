/**
 * Facts of a section as single ASCII words, which no segmenter of the index or of a browser cuts:
 * `code1312` its permanent number, `art12z` an article named in it, `hart12z` the article it is.
 * The closing z keeps article 1 from being found as the beginning of article 12.
 */
export const fact = {
  code: (code: string) => `code${code}`,
  article: (article: number) => `hart${article}z`,
  mentionedArticle: (article: number) => `art${article}z`,
} as const;

/** Takes folded text; gives the numbers of the articles it names (第12条, 12条), each once. */
export function findArticles(folded: string): readonly number[] {
  return [...new Set([...folded.matchAll(/(?<!\d)(\d{1,3})条/g)].map((match) => Number(match[1])))];
}
