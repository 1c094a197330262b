import type { ArticlePlace } from '../article-anchor.ts';
import { foldText } from '../fold-text.ts';
import { fact } from './facts.ts';

/** One thing to ask the index. `weight` says how much it counts beside the others; `jump` that its hits are the place itself. */
export type SearchTerm = { readonly text: string; readonly weight: number; readonly jump: boolean };

export type QueryPlan = {
  readonly terms: readonly SearchTerm[];
  /** The article the query names, to lead to its paragraph or item. */
  readonly place: ArticlePlace | undefined;
};

const LONGEST = 100;
const MOST_TERMS = 12;
const ARTICLE = /(?<!\d)第?(\d{1,3})条(?:の?第?(\d{1,2})項)?(?:の?第?(\d{1,2})号)?/;
const PARTICLES =
  'について|において|における|とは|って|から|まで|より|では|には|への|との|など|したい|する|したら|れば|ですか|ますか|とき|の|を|に|は|が|で|へ|と|も|や|な|か';
const BETWEEN = new RegExp(`(?<=[^\\p{Script=Hiragana}\\s])(?:${PARTICLES})+(?=[^\\p{Script=Hiragana}]|$)`, 'gu');
const SEPARATORS = /[^\p{L}\p{N}ー々]+/u;

/**
 * Takes what a person typed (any width, case, numerals); gives what to ask the index. Particles between words are dropped,
 * an article number in any spelling asks for the article, a four-digit number for the section that bears it.
 * A query without letters or digits gives no terms.
 */
export function planQuery(query: string): QueryPlan {
  const folded = foldText(query).slice(0, LONGEST);
  const match = ARTICLE.exec(folded);
  const place = match ? readPlace(match) : undefined;
  // Not a space: the particle behind the article is still one between words (12条について).
  const rest = match ? folded.replace(match[0], '|') : folded;
  const words = [...new Set(rest.replace(BETWEEN, ' ').split(SEPARATORS).filter(Boolean))].slice(0, MOST_TERMS);
  return {
    place,
    terms: [
      ...(place ? [{ text: fact.article(place.article), weight: 4, jump: true }] : []),
      ...(place ? [{ text: fact.mentionedArticle(place.article), weight: 1, jump: false }] : []),
      ...words.map((text) =>
        /^\d{4}$/.test(text) ? { text: fact.code(text), weight: 4, jump: true } : { text, weight: 1, jump: false },
      ),
    ],
  };
}

function readPlace([, article, paragraph, item]: RegExpExecArray): ArticlePlace {
  return {
    article: Number(article),
    ...(paragraph ? { paragraph: Number(paragraph) } : {}),
    ...(paragraph && item ? { item: Number(item) } : {}),
  };
}
