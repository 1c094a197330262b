import type { ArticleAnchor } from '../../handbook/article-anchor.ts';
import type { Asked } from './question-words.ts';

/** A fact of the content that answers a question as it stands, with its source and its age. */
export type KnownAnswer = {
  readonly kind: Asked;
  readonly about: 'scheme' | 'office' | 'term' | 'article';
  /** The name of the city whose documents say so. */
  readonly city: string;
  /** What the fact is about, as it is shown. */
  readonly subject: string;
  /** What it is called, and other words that fit it, folded like readings, without the city's name. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** The stage of a scheme that it is about, or what the article is about; folded, empty where there is none. */
  readonly part: string;
  readonly article?: ArticleAnchor;
  readonly text: string;
  /** Where a reader goes on, and the place of the document it rests on. */
  readonly path: string;
  readonly source: { readonly name: string; readonly path: string };
  /** The full name of the document, as a search is narrowed to it. */
  readonly document: string;
  readonly age: string;
  /** Of a scheme that was replaced. */
  readonly isEnded: boolean;
};

/** In how many files the answers of a city lie. Small: a question fetches one or two of them. */
export const PARTS = 16;

/** The part of what schemes and offices say; the others hold what is asked for by one word. */
export const FACTS = 0;

/** Says in which part lies what is asked for by a word: the name of what is explained, or an article's (12条). */
export function findPart(word: string): number {
  return 1 + ([...word].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % (PARTS - 1));
}

/** The word by which an article is found. */
export function nameArticle({ article }: ArticleAnchor): string {
  return `${article}条`;
}

/** Says in which parts an answer lies. */
export function listParts({ kind, names, article }: KnownAnswer): readonly number[] {
  if (article) return [findPart(nameArticle(article))];
  return kind === 'meaning' ? [...new Set(names.map(findPart))] : [FACTS];
}
