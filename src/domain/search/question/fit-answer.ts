import { formatArticleAnchor, type ArticleAnchor } from '../../handbook/article-anchor.ts';
import type { KnownAnswer } from './known-answer.ts';
import type { QuestionWords } from './question-words.ts';

/** How well an answer fits the words of a question: they name it, a telling part of its name, or only its kind. */
export const FIT = { named: 3, partly: 2, kind: 1, none: 0 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Shorter parts of a name tell nothing. */
const TELLING = 3;

/**
 * Says how well an answer fits the words of a question besides those that ask. Each of them must fit, so that what a
 * question says more than an answer knows makes it none. `words` are folded like readings.
 */
export function fitAnswer(
  answer: KnownAnswer,
  pieces: readonly string[],
  words: QuestionWords,
  article?: ArticleAnchor,
): Fit {
  if (answer.kind === 'meaning') return pieces.length === 1 && isNamed(answer, pieces[0] ?? '') ? FIT.named : FIT.none;
  if (answer.about === 'article') return fitArticle(answer, pieces, article);
  return answer.about === 'office' ? fitOffice(answer, pieces, words) : fitScheme(answer, pieces, words);
}

function isNamed({ names }: KnownAnswer, piece: string): boolean {
  return names.includes(piece);
}

function fitScheme(answer: KnownAnswer, pieces: readonly string[], { any, common }: QuestionWords): Fit {
  const fits = pieces.map((piece): Fit | 'part' => {
    if (isNamed(answer, piece)) return FIT.named;
    const isTelling = !isMadeOf(piece, common);
    if (isTelling && isPartOf(answer, piece)) return FIT.partly;
    if (answer.words.includes(piece) || any.includes(piece)) return FIT.kind;
    return isTelling && piece.length > 1 && answer.part.includes(piece) ? 'part' : FIT.none;
  });
  const best = Math.max(FIT.none, ...fits.filter((fit) => fit !== 'part')) as Fit;
  // A stage is told to who names it, and the scheme it is one of.
  const isStage = answer.part !== '';
  if (fits.includes(FIT.none) || isStage !== fits.includes('part')) return FIT.none;
  return isStage && best < FIT.partly ? FIT.none : best;
}

function isPartOf({ names }: KnownAnswer, piece: string): boolean {
  return piece.length >= TELLING && names.some((name) => name.includes(piece));
}

function isMadeOf(piece: string, common: readonly string[]): boolean {
  return common.reduce((rest, word) => rest.replaceAll(word, ''), piece) === '';
}

/** An office is asked for by its name, by the end of it (市民協働課), by its document, or not at all: where there is one. */
function fitOffice({ names, words: own }: KnownAnswer, pieces: readonly string[], words: QuestionWords): Fit {
  const isNamed = (piece: string) =>
    piece.length >= TELLING && !words.common.includes(piece) && names.some((name) => name.endsWith(piece));
  if (pieces.every((piece) => words.offices.includes(piece) || own.includes(piece))) return FIT.kind;
  return pieces.every((piece) => isNamed(piece) || words.offices.includes(piece)) ? FIT.partly : FIT.none;
}

/** An article is its first paragraph, unless one is asked for. */
function fitArticle({ article, words, part }: KnownAnswer, pieces: readonly string[], asked?: ArticleAnchor): Fit {
  if (!article || !asked) return FIT.none;
  const wanted = formatArticleAnchor({ ...asked, paragraph: asked.paragraph ?? 1 });
  const isIt = formatArticleAnchor(article) === wanted;
  return isIt && pieces.every((piece) => words.includes(piece) || part === piece) ? FIT.named : FIT.none;
}
