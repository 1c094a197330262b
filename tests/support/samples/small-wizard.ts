import type { Model } from '../../../src/domain/wizard/decide-outcome.ts';
import type { Question, Rule } from '../../../src/domain/wizard/model.ts';

const question = (id: string, ...options: readonly string[]): Question => ({
  id,
  short: id,
  title: id,
  why: id,
  options: options.map((option) => ({ id: option, label: option, ...(option === 'alone' ? { outside: true } : {}) })),
});
const rule = (form: string, id: string, answer: string, effect: Rule['effect']): Rule => ({
  form,
  question: id,
  answer,
  effect,
  basis: 'inferred',
  reason: '',
  city: '',
  position: '',
  path: '',
});
/** A wizard small enough to be weighed by hand; `alone` lies outside of collaboration. */
export const SMALL_WIZARD: Model = {
  forms: ['bridge', 'boat'],
  questions: [question('who', 'alone', 'both'), question('a', 'x', 'y'), question('b', 'x', 'y'), question('c', 'x')],
  rules: [rule('bridge', 'a', 'x', 'for'), rule('bridge', 'b', 'x', 'against'), rule('boat', 'c', 'x', 'for')],
};
