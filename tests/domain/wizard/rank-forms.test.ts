import { expect, test } from 'vitest';
import { joinWishes, rankForms } from '../../../src/domain/wizard/rank-forms.ts';
import type { Rule, WeighedForm } from '../../../src/domain/wizard/model.ts';
import { ruleSample } from '../../support/samples/small-wizard.ts';

const weighed = (form: string, score: number, up = 1, rules: readonly Rule[] = []): WeighedForm => ({
  form,
  rules,
  counts: { for: up, against: 0 },
  score,
});
const namesOf = (ranks: readonly (readonly WeighedForm[])[]) => ranks.map((rank) => rank.map(({ form }) => form));
const rank = (held: readonly WeighedForm[]) => namesOf(rankForms(held, undefined, () => false));

test('Forms stand by what their answers weigh, then by how many speak for them; ties share a rank', () => {
  expect(rank([weighed('a', 5), weighed('b', 9), weighed('c', 5, 2), weighed('d', 5)])).toEqual([
    ['b'],
    ['c'],
    ['a', 'd'],
  ]);
});

test('A form with no more for than against, or far behind the first, is no candidate', () => {
  expect(rank([weighed('a', 10), weighed('b', 4), weighed('c', 3), weighed('d', 0), weighed('e', -2)])).toEqual([
    ['a'],
    ['b'],
  ]);
});

test('Of two that weigh the same, the one with less against it comes first', () => {
  const contested = { ...weighed('a', 5), counts: { for: 1, against: 1 } };
  expect(rank([contested, weighed('b', 5)])).toEqual([['b'], ['a']]);
});

// content.md S8, D16.
test('Where the chosen city’s text gives the heaviest reason, forms it does not know come after those it knows', () => {
  const spoken = ruleSample('b', 'want', 'help', 'for', 'mihon');
  const held = [weighed('a', 10), weighed('b', 5, 1, [spoken]), weighed('c', 4)];
  const known = { city: 'mihon', forms: new Set(['b', 'c']) };
  expect(namesOf(rankForms(held, known, ({ question }) => question === 'want'))).toEqual([['b'], ['c'], ['a']]);
  expect(namesOf(rankForms(held, known, ({ question }) => question === 'other'))).toEqual([['a'], ['b'], ['c']]);
  expect(namesOf(rankForms(held, { ...known, city: 'other' }, () => true))).toEqual([['a'], ['b'], ['c']]);
});

test('Of two that weigh the same, one the city knows comes first, then one with a reason that counts most', () => {
  const known = { city: 'mihon', forms: new Set(['b']) };
  expect(namesOf(rankForms([weighed('a', 5, 2), weighed('b', 5)], known, () => false))).toEqual([['b'], ['a']]);
  const heavy = weighed('b', 5, 1, [ruleSample('b', 'want', 'help', 'for')]);
  expect(namesOf(rankForms([weighed('a', 5, 2), heavy], undefined, () => true))).toEqual([['b'], ['a']]);
});

test('An example never comes after the form it is an example of, whatever that one weighs besides', () => {
  const through = { ...ruleSample('a', 'host', 'new', 'for', 'mihon'), through: 'b' };
  expect(rank([weighed('a', 9, 1, [through]), weighed('b', 5)])).toEqual([['b'], ['a']]);
  expect(rank([weighed('a', 5, 1, [through]), weighed('b', 5)])).toEqual([['b'], ['a']]);
});

test('Who wants two things gets the best form of each together, first', () => {
  const [a, b, c] = [weighed('a', 9), weighed('b', 8), weighed('c', 7)];
  expect(namesOf(joinWishes([[a], [b], [c]], [a, c]))).toEqual([['a', 'c'], ['b']]);
  expect(namesOf(joinWishes([[a], [b]], [a, a]))).toEqual([['a'], ['b']]);
});
