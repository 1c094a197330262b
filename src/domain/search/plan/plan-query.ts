import type { ArticleAnchor } from '../../handbook/article-anchor.ts';
import { foldText } from '../../japanese/fold-text.ts';
import { isPermanentNumber } from '../../handbook/permanent-number.ts';
import { cutJoins, cutTerm, cutWords, withoutSigns, type CutWord } from './cut-words.ts';
import { fact, findAmounts, findPhones, findYears } from './facts.ts';
import { matchWords, type SearchWords } from './search-words.ts';

/** One way to meet a part of a query: index words that together stand for it, and how much meeting them counts. */
export type Alternative = { readonly tokens: readonly string[]; readonly weight: number };

/** A part of a query: met by its best alternative. `jump` says that its first alternative names the place itself. */
export type QueryPart = {
  readonly words: readonly string[];
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
  readonly jump: boolean;
};

export type QueryPlan = {
  readonly parts: readonly QueryPart[];
  /** The article the query names, to lead to its paragraph or item. */
  readonly place: ArticleAnchor | undefined;
  /** Names of the cities the query speaks of; what is said of another counts less. */
  readonly cities: readonly string[];
  /** The whole question without signs and spaces. */
  readonly asked: string;
  /** The one thing that is asked, or whose definition is: then the place that explains it comes first. */
  readonly definitionOf: string | undefined;
};

const LONGEST = 100;
const MOST_PARTS = 12;
/** How much a word that is only near counts beside the word itself, and a section that only mentions an article. Measured on the open queries. */
const NEAR = 0.5;
const MENTIONED = 0.3;
const EQUAL = 0.8;
/** How much it counts that the words stand joined as they were typed. */
const JOINED = 0.2;
const DEFINITION = '定義';
const LAW = /([\p{Script=Han}]+(?:条例|規則|法))(?=\s?の?\s?第?\d)/u;
const ARTICLE = /(?<!\d)第?(\d{1,3})条(?:の?第?(\d{1,2})項)?(?:の?第?(\d{1,2})号)?/;
const DATED = /(?:令和|平成|昭和)(?:元|\d{1,2})年度?|(?<!\d)(?:19|20)\d{2}年度?/g;
const NUMBERED = /(?<!\d)0\d{1,3}[-(]\d{2,4}[-)]\d{3,4}(?!\d)|(?<!\d)0\d{9,10}(?!\d)|(?<!\d)\d{1,5}万円/g;

/**
 * Takes what a person typed (any width, case, numerals, kana), the words of the site, folded, and whether words that are only
 * near shall be asked for too; gives what to ask the index.
 * Numbers of articles, years, amounts and phones are asked as facts; known words by all that mean the same, readings and
 * typing errors never as they stand; the rest in pairs of characters. A query without letters or digits has no parts.
 */
export function planQuery(query: string, words: SearchWords, withNear: boolean): QueryPlan {
  const folded = foldText(query).slice(0, LONGEST);
  const article = ARTICLE.exec(folded);
  const code = isPermanentNumber(folded) ? folded : undefined;
  const facts = planFacts(folded, article, code, namesOtherLaw(folded, words));
  const bare = [
    article?.[0] ?? '|',
    code ?? '|',
    ...(folded.match(DATED) ?? []),
    ...(folded.match(NUMBERED) ?? []),
  ].reduce((text, found) => text.replace(found, '|'), folded);
  const cities = words.cities.filter((city) => namesCity(bare, city)).map(({ name }) => name);
  const rest = cities.length > 0 ? cities.reduce((text, name) => takeCity(text, name, words), bare) : bare;
  const parts = [...facts, ...planWords(rest, words, withNear), ...planJoins(rest)].slice(0, MOST_PARTS);
  const whole = parts.length > 0 ? parts : cities.flatMap((name) => cutWords(name).map(planWord));
  return {
    parts: whole,
    asked: withoutSigns(folded),
    place: article ? readPlace(article) : undefined,
    cities,
    definitionOf: facts.length === 0 ? findDefined(whole) : undefined,
  };
}

/** Whether the article is one of a law that the site only speaks of: its name ends no document's title and begins none. */
function namesOtherLaw(folded: string, { documents }: SearchWords): boolean {
  const law = LAW.exec(folded)?.[1];
  return law !== undefined && !documents.some((title) => title.includes(law) || law.includes(title));
}

function planFacts(
  folded: string,
  article: RegExpExecArray | null,
  code: string | undefined,
  isOther: boolean,
): readonly QueryPart[] {
  const one = (text: string, token: string, jump = false): QueryPart => ({
    words: [text],
    alternatives: [{ tokens: [token], weight: 1 }],
    weight: 2,
    jump,
  });
  const named = Number(article?.[1]);
  const place: readonly QueryPart[] = article
    ? [
        {
          words: [`${named}条`],
          alternatives: [
            { tokens: [fact.article(named)], weight: isOther ? MENTIONED : 1 },
            { tokens: [fact.mentionedArticle(named)], weight: isOther ? 1 : MENTIONED },
          ],
          weight: isOther ? 1 : 4,
          jump: !isOther,
        },
      ]
    : [];
  return [
    ...place,
    ...(code ? [one(code, fact.code(code), true)] : []),
    ...findYears(folded).map((year) => one(`${year}年`, fact.year(year))),
    ...findPhones(folded).map((digits) => one(digits, fact.phone(digits))),
    ...findAmounts(folded).map((man) => one(`${man}万円`, fact.amount(man))),
  ];
}

/** The word of a query of one part, or of the part beside 「定義」. */
function findDefined(parts: readonly QueryPart[]): string | undefined {
  const others = parts.filter(({ words }) => words.length > 0 && words[0] !== DEFINITION);
  return others.length === 1 ? others[0]?.words[0] : undefined;
}

/** Known words with all that mean the same; between them what is left, cut into words. */
function planWords(text: string, words: SearchWords, withNear: boolean): readonly QueryPart[] {
  const matches = matchWords(text, words.groups);
  const known = matches.map(({ group, at: from, length }): QueryPart => {
    const typed = text.slice(from, from + length);
    const near = (withNear ? group.near : []).map((word) => ({ tokens: cutTerm(word), weight: NEAR }));
    const said = group.say.map((word, at) => ({
      tokens: cutTerm(word),
      weight: word === typed || (at === 0 && !group.say.includes(typed)) ? 1 : EQUAL,
    }));
    // Whoever types a reading means the group; where the reading itself is said, that is found too.
    const literal = group.literal?.includes(typed) ? [typed] : [];
    const itself = literal.map((word) => ({ tokens: cutTerm(word), weight: EQUAL }));
    return { words: [...group.say, ...literal], alternatives: [...said, ...itself, ...near], weight: 1, jump: false };
  });
  const left = matches.reduceRight((rest, { at, length }) => `${rest.slice(0, at)}|${rest.slice(at + length)}`, text);
  const dropped = words.drop
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, '|'), left);
  const rest = cutWords(dropped).length > 0 || matches.length > 0 ? dropped : left;
  const said = new Set(known.flatMap((part) => part.words));
  return [
    ...known,
    ...cutWords(rest)
      .filter(({ word }) => !said.has(word))
      .map(planWord),
  ];
}

/** What joins the words of the query; that it is met counts less than any word, and nothing of it is marked. */
function planJoins(text: string): readonly QueryPart[] {
  const tokens = cutJoins(text);
  return tokens.length > 0 ? [{ words: [], alternatives: [{ tokens, weight: 1 }], weight: JOINED, jump: false }] : [];
}

function planWord({ word, ways, weight }: CutWord): QueryPart {
  return { words: [word], alternatives: ways, weight, jump: false };
}

function namesCity(text: string, { name, reading }: SearchWords['cities'][number]): boolean {
  return [name, shorten(name), shorten(reading)].some((one) => one.length > 1 && text.includes(one));
}

function takeCity(text: string, name: string, { cities }: SearchWords): string {
  const reading = cities.find((city) => city.name === name)?.reading ?? '';
  return [name, shorten(name), reading, shorten(reading)]
    .filter((one) => one.length > 1)
    .reduce((rest, one) => rest.replaceAll(one, '|'), text);
}

/** A city is spoken of without its ending too: 小さな市 → 小さな. */
function shorten(name: string): string {
  return name.replace(/[市区町村]$|(?:し|く|まち|ちょう|むら|そん)$/, '');
}

function readPlace([, article, paragraph, item]: RegExpExecArray): ArticleAnchor {
  return {
    article: Number(article),
    ...(paragraph ? { paragraph: Number(paragraph) } : {}),
    ...(paragraph && item ? { item: Number(item) } : {}),
  };
}
