import { findOutside } from './find-outside.ts';
import { isPossible } from './gates.ts';
import type { Answers, Gate, Question } from './model.ts';

type Asking = {
  readonly forms: readonly string[];
  readonly questions: readonly Question[];
  readonly gates: readonly Gate[];
};

/**
 * Takes what the wizard asks and the answers so far; gives the ids of the questions that are worth asking, in their
 * order: once the answers before leave one form, or lie outside of collaboration, nothing more is asked.
 */
export function listAsked(asking: Asking, answers: Answers): readonly string[] {
  const asked: string[] = [];
  let possible = asking.forms;
  let before: Answers = {};
  for (const { id } of asking.questions) {
    if (asked.length > 0 && (possible.length <= 1 || findOutside(asking.questions, before))) break;
    asked.push(id);
    const answer = answers[id];
    if (answer === undefined) continue;
    before = { ...before, [id]: answer };
    possible = possible.filter((form) => isPossible(asking, form, before)); // what is shut out stays so
  }
  return asked;
}

/** Takes the answers; gives those to questions that are asked, without those that an earlier answer made idle. */
export function keepAsked(asking: Asking, answers: Answers): Answers {
  return Object.fromEntries(
    listAsked(asking, answers).flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])),
  );
}
