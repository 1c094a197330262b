import { expect, test } from 'vitest';
import type { Question, Rule } from '../../../src/domain/wizard/model.ts';
import { rankForms, weighForms } from '../../../src/domain/wizard/weigh-forms.ts';

const rule = (form: string, question: string, answer: string, effect: Rule['effect'], city = ''): Rule => ({
  form,
  question,
  answer,
  effect,
  basis: city === '' ? 'inferred' : 'stated',
  reason: `${form} ${question}`,
  city,
  position: '',
  path: '',
});
const RULES = [
  rule('bridge', 'color', 'red', 'for', 'mihon'),
  rule('bridge', 'color', 'red', 'for', 'other'),
  rule('bridge', 'size', 'big', 'against', 'other'),
  rule('boat', 'size', 'big', 'for'),
  rule('boat', 'color', 'red', 'requires', 'mihon'),
];
const question = (id: string, gate?: true): Question => ({ id, short: id, title: id, why: id, gate, options: [] });
const QUESTIONS = [question('color'), question('size'), question('way', true)];
const FORMS = ['bridge', 'boat', 'road'];
const ANSWERS = { color: 'red', size: 'big' };

test('A question counts once for a form, however many cities say so', () => {
  const [bridge] = weighForms(FORMS, RULES, ANSWERS, '');
  expect(bridge?.counts).toEqual({ for: 1, against: 1 });
  expect(bridge?.rules.map(({ city }) => city)).toEqual(['mihon', 'other', 'other']);
});

test('With a city chosen only its rules and our inferences speak', () => {
  const [bridge, boat] = weighForms(FORMS, RULES, ANSWERS, 'mihon');
  expect(bridge?.counts).toEqual({ for: 1, against: 0 });
  expect(boat?.counts).toEqual({ for: 1, against: 0 });
});

test('A condition is kept as a reason but not counted', () => {
  const [, boat] = weighForms(FORMS, RULES, { color: 'red' }, '');
  expect(boat?.counts).toEqual({ for: 0, against: 0 });
  expect(boat?.rules.map(({ effect }) => effect)).toEqual(['requires']);
});

test('A form with as much against as for is no candidate, and ties share a rank', () => {
  expect(
    rankForms(weighForms(FORMS, RULES, ANSWERS, ''), QUESTIONS).map((rank) => rank.map(({ form }) => form)),
  ).toEqual([['boat']]);
  expect(
    rankForms(weighForms(FORMS, RULES, ANSWERS, 'mihon'), QUESTIONS).map((rank) => rank.map(({ form }) => form)),
  ).toEqual([['bridge', 'boat']]);
});

test('A form that a question which gates speaks against is no candidate, however much speaks for it', () => {
  const rules = [
    rule('boat', 'way', 'talk', 'against'),
    rule('boat', 'color', 'red', 'for'),
    rule('boat', 'size', 'big', 'for'),
    rule('road', 'size', 'big', 'for'),
  ];
  const names = (answers: Record<string, string>) =>
    rankForms(weighForms(['boat', 'road'], rules, answers, ''), QUESTIONS).map((rank) => rank.map(({ form }) => form));
  expect(names(ANSWERS)).toEqual([['boat'], ['road']]);
  expect(names({ ...ANSWERS, way: 'talk' })).toEqual([['road']]);
});

test('More for a form ranks it higher where the difference is the same', () => {
  const weighed = (form: string, up: number, down: number) => ({ form, rules: [], counts: { for: up, against: down } });
  const ranks = rankForms([weighed('a', 1, 0), weighed('b', 3, 2), weighed('c', 2, 0), weighed('d', 1, 1)], QUESTIONS);
  expect(ranks.map((rank) => rank.map(({ form }) => form))).toEqual([['c'], ['b'], ['a']]);
});
