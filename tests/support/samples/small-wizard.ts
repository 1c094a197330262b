import type { Model } from '../../../src/domain/wizard/decide-outcome.ts';
import type { Question, Rule } from '../../../src/domain/wizard/model.ts';

/** A question of a sample, with the ids of its answers; `alone` lies outside of collaboration. */
export function askSample(id: string, options: readonly string[], weight = 1): Question {
  return {
    id,
    short: id,
    title: id,
    why: id,
    weight,
    options: options.map((option) => ({
      id: option,
      label: option,
      ...(option === 'alone' ? { outside: true } : {}),
    })),
  };
}

/** A rule of a sample, ours unless a city is named. */
export function ruleSample(form: string, question: string, answer: string, effect: Rule['effect'], city = ''): Rule {
  return {
    form,
    question,
    answer,
    effect,
    basis: city === '' ? 'inferred' : 'stated',
    reason: `${form} ${question}`,
    city,
    position: '',
    path: '',
  };
}

/** A wizard small enough to be weighed by hand. */
export const SMALL_WIZARD: Model = {
  forms: ['bridge', 'boat'],
  questions: [
    askSample('who', ['alone', 'both']),
    askSample('a', ['x', 'y']),
    askSample('b', ['x', 'y']),
    askSample('c', ['x']),
  ],
  gates: [],
  rules: [
    ruleSample('bridge', 'a', 'x', 'for'),
    ruleSample('bridge', 'b', 'x', 'against'),
    ruleSample('boat', 'c', 'x', 'for'),
  ],
  cityForms: {},
};
