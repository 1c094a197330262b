import { isKnown } from './answers.ts';
import { decideOutcome, type Model } from './decide-outcome.ts';
import { listAsked } from './list-asked.ts';
import type { Answers } from './model.ts';

/** An answer that is not known yet and would change what stands first, and what it would put there. */
export type TurningAnswer = { readonly question: string; readonly answer: string; readonly first: readonly string[] };

/**
 * Takes the model, the answers and a city; gives the unknown answers that would change the first rank, in the
 * questions' order.
 */
export function findTurningAnswers(model: Model, answers: Answers, city: string): readonly TurningAnswer[] {
  const now = listFirst(model, answers, city).join();
  const asked = new Set(listAsked(model, answers));
  return model.questions
    .filter(({ id }) => asked.has(id) && !isKnown(answers, id))
    .flatMap(({ id, options }) =>
      options.flatMap((option) => {
        const first = listFirst(model, { ...answers, [id]: option.id }, city);
        return first.length === 0 || first.join() === now ? [] : [{ question: id, answer: option.id, first }];
      }),
    );
}

function listFirst(model: Model, answers: Answers, city: string): readonly string[] {
  const outcome = decideOutcome(model, answers, city);
  return outcome.kind === 'candidates' ? (outcome.ranks[0] ?? []).map(({ form }) => form) : [];
}
