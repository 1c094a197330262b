import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchRequest } from '../../../domain/search/plan/plan-request.ts';
import type { KnownAnswer } from '../../../domain/search/question/known-answer.ts';
import type { QuestionWords } from '../../../domain/search/question/question-words.ts';
import { findAnswers } from './find-answers.ts';

const NONE: readonly KnownAnswer[] = [];

/**
 * Gives the facts that answer a request. An answer to an older request is thrown away. Without its files nothing is
 * answered, and the places that are found stay.
 */
export function useAnswers(
  base: string,
  request: SearchRequest,
  words: QuestionWords,
  near: string,
): readonly KnownAnswer[] {
  const [answers, setAnswers] = useState(NONE);
  const newest = useRef(0);
  const { query, city, document, kind, from } = request;
  useEffect(() => {
    const turn = (newest.current += 1);
    const show = (found: readonly KnownAnswer[]) => turn === newest.current && setAnswers(found);
    findAnswers(base, { query, city, document, kind, from }, words, near.split('、'))
      .then(show)
      .catch(() => show(NONE));
  }, [base, query, city, document, kind, from, words, near]);
  return answers;
}
