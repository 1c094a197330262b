import { isKnown } from './answers.ts';
import { decideOutcome, type Model } from './decide-outcome.ts';
import type { Answers } from './model.ts';
import { isShutOut, weighForms } from './weigh-forms.ts';

/**
 * Takes the model, the answers and a city; gives the known answers that say nothing now: because the project lies
 * outside collaboration, or because no form that can still be proposed has a rule on them. They are kept all the same.
 */
export function findIdleAnswers(model: Model, answers: Answers, city: string): readonly string[] {
  const known = model.questions.filter(({ id }) => isKnown(answers, id));
  const outcome = decideOutcome(model, answers, city);
  if (outcome.kind === 'outside') return known.map(({ id }) => id).filter((id) => id !== outcome.question);
  const open = weighForms(model.forms, model.rules, answers, city).filter((form) => !isShutOut(form, model.questions));
  const speaking = new Set(open.flatMap(({ rules }) => rules.map(({ question }) => question)));
  return known.filter(({ id, gate }) => !gate && !speaking.has(id)).map(({ id }) => id);
}
