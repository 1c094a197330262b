import type { Answers, Outcome, Question } from './model.ts';

/**
 * Takes the questions and the answers; tells which answer lies outside of collaboration, if one does. Who proposes,
 * exchanges or asks the other side for something deals with it all the same, so such an answer outweighs one outside.
 */
export function findOutside(
  questions: readonly Question[],
  answers: Answers,
): Extract<Outcome, { kind: 'outside' }> | undefined {
  const given = questions.flatMap(({ id, options }) =>
    options.filter((option) => option.id === answers[id]).map((option) => ({ question: id, option })),
  );
  const found = given.find(({ option }) => option.outside);
  if (!found || given.some(({ option }) => option.talks)) return undefined;
  return { kind: 'outside', question: found.question, answer: found.option.id };
}
