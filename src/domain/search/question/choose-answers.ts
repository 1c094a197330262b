import { foldKana, foldText } from '../../japanese/fold-text.ts';
import type { SearchRequest } from '../plan/plan-request.ts';
import { FIT, fitAnswer } from './fit-answer.ts';
import type { KnownAnswer } from './known-answer.ts';
import { ASKED, type QuestionWords } from './question-words.ts';
import type { Question, Way } from './read-question.ts';

/** More lines than these are no answer. */
const MOST_LINES = 4;
/** Of more cities nothing is fetched, unless one is named or chosen, or the reader comes from its page. */
const MOST_CITIES = 8;

/** What joins two things that are asked for in one word (提示型公募事業の説明会). */
const JOINED = /[の・と]/;

/**
 * Chooses the facts that answer a question: none unless every word of it is understood. Of several cities each is told
 * with its name, so that none speaks for all. `answers` are those of the cities asked for, `words` are folded.
 */
export function chooseAnswers(
  question: Question,
  request: SearchRequest,
  answers: readonly KnownAnswer[],
  words: QuestionWords,
): readonly KnownAnswer[] {
  const able = answers.filter(({ document }) => request.document === '' || document === request.document);
  const kana = foldWords(words);
  const find = (way: Way) => findFitting(way, question, able, kana);
  const each = question.ways.filter(({ kinds }) => kinds.length === 1).flatMap(find);
  const found = each.length > 0 ? each : question.ways.filter(({ kinds }) => kinds.length > 1).flatMap(find);
  const ordered = ASKED.flatMap(({ kind }) => found.filter((answer) => answer.kind === kind));
  return keepFew([...new Map(ordered.map((answer) => [`${answer.city} ${answer.text}`, answer])).values()]);
}

/**
 * Says which cities are to be asked for a question: of too many the one that the reader comes from, else those of the
 * best places found (`near`, the best first), each of which is told by its name.
 */
export function chooseCities<City extends { readonly name: string }>(
  { cities: named }: Pick<Question, 'cities'>,
  { city, from = '' }: Pick<SearchRequest, 'city' | 'from'>,
  all: readonly City[],
  near: readonly string[] = [],
): readonly City[] {
  const pick = (some: readonly City[], wanted: string) => some.filter(({ name }) => name === foldText(wanted));
  const chosen = city === '' ? all : pick(all, city);
  const asked = named.length > 0 ? chosen.filter(({ name }) => named.includes(name)) : chosen;
  if (asked.length <= MOST_CITIES) return asked;
  const own = pick(asked, from);
  return own.length > 0 ? own : near.flatMap((name) => pick(asked, name));
}

function findFitting(
  { kinds, pieces }: Way,
  { article }: Question,
  answers: readonly KnownAnswer[],
  words: QuestionWords,
): readonly KnownAnswer[] {
  const apart = pieces.flatMap((piece) => piece.split(JOINED)).filter(Boolean);
  for (const asked of [pieces, apart]) {
    const fitting = answers
      .filter(({ kind }) => kinds.includes(kind))
      .map((answer) => ({ answer, fit: fitAnswer(answer, asked, words, article) }))
      .filter(({ fit }) => fit > FIT.none);
    const best = Math.max(...fitting.map(({ fit }) => fit));
    const found = fitting.filter(({ fit }) => fit === best).map(({ answer }) => answer);
    if (found.length > 0) return best === FIT.kind ? withoutEnded(found) : found;
  }
  return [];
}

/** Who does not name a scheme asks for those of today, where its city has one. */
function withoutEnded(found: readonly KnownAnswer[]): readonly KnownAnswer[] {
  return found.filter(({ isEnded, city }) => !isEnded || found.every((other) => other.city !== city || other.isEnded));
}

/** The first of each city, where all are too many. */
function keepFew(found: readonly KnownAnswer[]): readonly KnownAnswer[] {
  if (found.length <= MOST_LINES) return found;
  const first = [...Map.groupBy(found, ({ city }) => city).values()].flatMap(([one]) => one ?? []);
  return first.length > 1 && first.length <= MOST_LINES ? first : [];
}

function foldWords(words: QuestionWords): QuestionWords {
  const fold = (some: readonly string[]) => some.map(foldKana);
  return { ...words, any: fold(words.any), offices: fold(words.offices), common: fold(words.common) };
}
