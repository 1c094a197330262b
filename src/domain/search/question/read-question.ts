import type { ArticleAnchor } from '../../handbook/article-anchor.ts';
import { foldKana, foldText } from '../../japanese/fold-text.ts';
import { ARTICLE, readArticle } from '../plan/article-words.ts';
import { takeNamedCities } from '../plan/named-cities.ts';
import type { SearchWords } from '../plan/search-words.ts';
import { FACTS, findPart, nameArticle } from './known-answer.ts';
import type { Asked, QuestionWords } from './question-words.ts';

/** One way to understand a question: what it asks for, and all its other words, folded like readings. */
export type Way = { readonly kinds: readonly Asked[]; readonly pieces: readonly string[] };

/** A question as it can be understood; without ways it is none. `cities` are the folded names of those it names. */
export type Question = {
  readonly cities: readonly string[];
  readonly ways: readonly Way[];
  readonly article: ArticleAnchor | undefined;
};

/** What is longer is no question for a fact; cut short, it might be another one. */
const LONGEST = 100;
const BETWEEN = /[^\p{L}\p{N}ー々・]+/u;
const PARTICLES = 'でいう における での の は が を に で と って から まで'.split(' ');
const ENDINGS = [...PARTICLES, 'か', 'へ', 'や', 'について', 'に関する'];
/** Behind the name of a means: by it something is done. */
const BY = /^で(?!す|しょ)/;
/** What may be asked for together (いくら、いつ). */
const TOGETHER: readonly Asked[] = ['amount', 'who', 'when', 'ask', 'phone'];

/**
 * Reads what a person typed as a question for a fact: no word of it is left aside, because a word that is not
 * understood may turn the question round. `cities` and `words` are folded.
 */
export function readQuestion(query: string, cities: SearchWords['cities'], words: QuestionWords): Question {
  const folded = foldText(query);
  const { names, rest } = takeNamedCities(folded.length > LONGEST ? '' : folded, cities);
  const found = ARTICLE.exec(rest);
  if (found) {
    const pieces = cutPieces(rest.replace(found[0], '|'), ['article', 'meaning'], words);
    return { cities: names, ways: [{ kinds: ['article'], pieces }], article: readArticle(found) };
  }
  const asked = words.asks.filter(({ asks, say }) => asks !== 'article' && say.some((word) => asksBy(word, rest)));
  const kinds = asked.map(({ asks }) => asks);
  const together = kinds.filter((kind) => TOGETHER.includes(kind));
  const each = kinds.map((kind) => ({ kinds: [kind], pieces: cutPieces(rest, [kind], words) }));
  const all = together.length > 1 ? [{ kinds: together, pieces: cutPieces(rest, together, words) }] : [];
  return { cities: names, ways: [...each, ...all], article: undefined };
}

/** Whether a text asks by a word; where something is done by it (電話で申し込む), it does not. */
function asksBy(word: string, text: string): boolean {
  return (
    text.includes(word) &&
    !text
      .split(word)
      .slice(1)
      .some((behind) => BY.test(behind))
  );
}

/** Lists the parts of a city's answers in which those to a question lie. */
export function listAskedParts({ ways, article }: Question): readonly number[] {
  if (article) return [findPart(nameArticle(article))];
  const parts = ways.flatMap(({ kinds, pieces }) =>
    kinds.flatMap((kind) => (kind === 'meaning' ? pieces.map(findPart) : [FACTS])),
  );
  return [...new Set(parts)];
}

/** What is left when the words are taken out that ask for these kinds, without particles and what changes nothing. */
function cutPieces(text: string, kinds: readonly Asked[], { asks, fill }: QuestionWords): readonly string[] {
  const asking = asks.filter((one) => kinds.includes(one.asks)).flatMap(({ say }) => say);
  const left = sortLongest(asking).reduce((rest, word) => rest.replaceAll(word, '|'), text);
  const ends = [...ENDINGS, ...fill];
  return left
    .split(BETWEEN)
    .map((piece) => foldKana(trimPiece(piece, ends)))
    .filter(Boolean);
}

/** Takes off the longest end that is made of nothing but these words, then particles before. */
function trimPiece(piece: string, ends: readonly string[]): string {
  let head = piece.length;
  const isEnd = new Set([head]);
  for (let at = head - 1; at >= 0; at -= 1)
    if (ends.some((word) => isEnd.has(at + word.length) && piece.startsWith(word, at))) isEnd.add((head = at));
  return trimBegin(piece.slice(0, head));
}

function trimBegin(piece: string): string {
  const begin = PARTICLES.find((one) => piece.startsWith(one));
  return begin ? trimBegin(piece.slice(begin.length)) : piece;
}

function sortLongest(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length);
}
