import type { ArticleAnchor } from '../../handbook/article-anchor.ts';
import { isPermanentNumber } from '../../handbook/permanent-number.ts';
import { ANY_ERA_YEAR, ANY_LETTERED_YEAR, parseLetteredYear, toWesternYear } from '../../japanese/era.ts';
import { ARTICLE, readArticle } from './article-words.ts';
import { cutQueryTokens } from './cut-tokens.ts';
import { fact, findAmounts, findPhones, findYears } from './facts.ts';
import type { Clause } from './query-plan.ts';

/**
 * What of a query is a fact: its clauses, the article it names, and the text that is left, with a sign where a fact
 * stood.
 */
export type PlannedFacts = {
  readonly clauses: readonly Clause[];
  readonly article: ArticleAnchor | undefined;
  readonly rest: string;
};

/** How much a section counts that only mentions an article. Measured on the open queries. */
const MENTIONED = 0.3;
const LAW = /(?<!\p{Script=Han})\p{Script=Han}+(?:条例|規則|法)(?=\s?の?\s?第?\d)/u;
const DATED = new RegExp(`(?:${ANY_ERA_YEAR}|(?<!\\d)(?:19|20)\\d{2}年)度?`, 'g');
const LETTERED = new RegExp(`(?<![a-z0-9])(${ANY_LETTERED_YEAR})(?:年度?|(?:[./]\\d{1,2}){1,2})?(?![a-z0-9])`, 'g');
const NUMBERED = /(?<!\d)0\d{1,3}[-(]\d{2,4}[-)]\d{3,4}(?!\d)|(?<!\d)0\d{9,10}(?!\d)|(?<!\d)\d{1,5}万円/g;

/**
 * Plans what is one word of the index however it is typed: articles, numbers, years, amounts, phones. Text and titles
 * of documents are folded.
 */
export function planFacts(folded: string, documents: readonly string[]): PlannedFacts {
  const found = ARTICLE.exec(folded);
  const article = found ? readArticle(found) : undefined;
  const code = isPermanentNumber(folded) ? folded : undefined;
  const dates = [folded.match(DATED) ?? [], folded.match(LETTERED) ?? []].flat();
  const taken = [found?.[0] ?? [], code ?? [], dates, folded.match(NUMBERED) ?? []].flat();
  return {
    clauses: [
      ...(article ? [planArticle(article, namesOtherLaw(folded, documents))] : []),
      ...(code ? [planNumber(code)] : []),
      ...findYears(folded).map((year) => planFact(`${year}年`, fact.year(year))),
      ...[...folded.matchAll(LETTERED)].flatMap(([, year = '']) => planLettered(year)),
      ...findPhones(folded).map((digits) => planFact(digits, fact.phone(digits))),
      ...findAmounts(folded).map((man) => planFact(`${man}万円`, fact.amount(man))),
    ],
    article,
    rest: taken.reduce((text, found) => text.replace(found, '|'), folded),
  };
}

/**
 * Whether the article is one of a law that the site only speaks of: its name ends no document's title and begins none.
 */
function namesOtherLaw(folded: string, documents: readonly string[]): boolean {
  const law = LAW.exec(folded)?.[0];
  return law !== undefined && !documents.some((title) => title.includes(law) || law.includes(title));
}

function planFact(text: string, token: string, jump = false): Clause {
  return { words: [text], asked: text, alternatives: [{ tokens: [token], weight: 1 }], weight: 2, jump };
}

function planLettered(text: string): readonly Clause[] {
  const parsed = parseLetteredYear(text);
  return parsed ? [planFact(text, fact.year(toWesternYear(parsed)))] : [];
}

/** Four digits alone: the section of that number; failing that the year, or the number where it stands in a text. */
function planNumber(code: string): Clause {
  const { alternatives, ...clause } = planFact(code, fact.code(code), true);
  const others = [[fact.year(Number(code))], cutQueryTokens(code)];
  return { ...clause, alternatives: [...alternatives, ...others.map((tokens) => ({ tokens, weight: MENTIONED }))] };
}

function planArticle({ article, branch = [] }: ArticleAnchor, isOther: boolean): Clause {
  const name = `${article}条${branch.map((number) => `の${number}`).join('')}`;
  return {
    words: [name],
    asked: name,
    alternatives: [
      { tokens: [fact.article(article, branch)], weight: isOther ? MENTIONED : 1 },
      { tokens: [fact.mentionedArticle(article)], weight: isOther ? 1 : MENTIONED },
      // Where there is no 第12条の2, 第12条 is the nearest.
      ...(branch.length > 0 ? [{ tokens: [fact.article(article)], weight: MENTIONED }] : []),
    ],
    weight: isOther ? 1 : 4,
    jump: !isOther,
  };
}
