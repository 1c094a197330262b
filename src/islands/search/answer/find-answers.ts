import { fetchOnce } from '../../../domain/files/fetch-once.ts';
import { address, withBase } from '../../../domain/handbook/address.ts';
import type { SearchRequest } from '../../../domain/search/plan/plan-request.ts';
import { chooseAnswers, chooseCities } from '../../../domain/search/question/choose-answers.ts';
import type { KnownAnswer } from '../../../domain/search/question/known-answer.ts';
import { foldQuestionWords, type QuestionWords } from '../../../domain/search/question/question-words.ts';
import { listAskedParts, readQuestion } from '../../../domain/search/question/read-question.ts';
import { fetchJson } from '../../files/fetch-file.ts';
import { takeWords } from '../take-words.ts';

const takePart = fetchOnce((url: string) => fetchJson<readonly KnownAnswer[]>(url));

/**
 * Finds the facts that answer a request, none for most. Nothing but the search's own words is fetched unless the
 * request asks for a fact; then of its cities the small files in which the fact would lie. `near` are the cities of the
 * places that were found, the best first.
 */
export async function findAnswers(
  base: string,
  request: SearchRequest,
  questions: QuestionWords,
  near: readonly string[] = [],
): Promise<readonly KnownAnswer[]> {
  // Who looks for places of one kind asks for these.
  if (request.kind !== '') return [];
  const words = foldQuestionWords(questions);
  const { cities } = await takeWords(base);
  const question = readQuestion(request.query, cities, words);
  const asked = question.ways.length === 0 ? [] : chooseCities(question, request, cities, near);
  const parts = listAskedParts(question);
  const answers = await Promise.all(
    asked.flatMap(({ id }) => parts.map((part) => takePart(withBase(base, address.answers(id, part))))),
  );
  return chooseAnswers(question, request, answers.flat(), words);
}
