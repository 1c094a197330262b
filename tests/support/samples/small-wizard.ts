import type { Model } from '../../../src/domain/wizard/decide-outcome.ts';
import type { Rule } from '../../../src/domain/wizard/model.ts';

const question = (id: string, ...options: readonly string[]) => ({
  id,
  short: id,
  title: id,
  why: id,
  options: options.map((option) => ({ id: option, label: option })),
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
/** A wizard small enough to be weighed by hand. */
export const SMALL_WIZARD: Model = {
  forms: ['bridge', 'boat'],
  questions: [
    question('lead', 'group-only', 'equal'),
    question('a', 'x', 'y'),
    question('b', 'x', 'y'),
    question('c', 'x'),
  ],
  rules: [rule('bridge', 'a', 'x', 'for'), rule('bridge', 'b', 'x', 'against'), rule('boat', 'c', 'x', 'for')],
};
