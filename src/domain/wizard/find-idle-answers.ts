import { isKnown } from './answers.ts';
import { listAsked } from './list-asked.ts';
import type { Model } from './decide-outcome.ts';
import type { Answers } from './model.ts';

/**
 * Takes the model and the answers; gives the known answers that say nothing now, because an earlier one decides. They
 * are kept all the same.
 */
export function findIdleAnswers(
  model: Pick<Model, 'forms' | 'questions' | 'gates'>,
  answers: Answers,
): readonly string[] {
  const asked = new Set(listAsked(model, answers));
  return model.questions.map(({ id }) => id).filter((id) => isKnown(answers, id) && !asked.has(id));
}
