import { expect, test } from 'vitest';
import { decideOutcome, NEEDED_ANSWERS } from '../../../src/domain/wizard/decide-outcome.ts';
import { askSample, ruleSample, SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

test('With fewer than three known answers there is not enough to say, and the open questions are named', () => {
  expect(NEEDED_ANSWERS).toBe(3);
  expect(decideOutcome(SMALL_WIZARD, { a: 'x', b: 'y' }, '')).toEqual({
    kind: 'not-enough',
    known: 2,
    needed: 3,
    open: ['who', 'c'],
  });
});

test('A project of the group alone lies outside collaboration, whatever else is known', () => {
  expect(decideOutcome(SMALL_WIZARD, { who: 'alone', a: 'x' }, '')).toEqual({
    kind: 'outside',
    question: 'who',
    answer: 'alone',
  });
});

test('One form that alone is left stands as the candidate, unless more speaks against it than for it', () => {
  const gated = { ...SMALL_WIZARD, gates: [{ forms: ['boat'], never: { who: ['both'] } }] };
  const outcome = decideOutcome({ ...gated, rules: [ruleSample('bridge', 'who', 'both', 'for')] }, { who: 'both' }, '');
  expect(outcome.kind === 'candidates' && outcome.ranks.map((rank) => rank.map(({ form }) => form))).toEqual([
    ['bridge'],
  ]);
  const against = ['a', 'b'].map((question) => ruleSample('bridge', question, 'x', 'against'));
  const gates = [{ forms: ['boat'], never: { b: ['x'] } }];
  const contested = { ...gated, gates, rules: [ruleSample('bridge', 'who', 'both', 'for'), ...against] };
  expect(decideOutcome(contested, { who: 'both', a: 'x', b: 'x' }, '').kind).toBe('contradiction');
});

test('A form that is shut out is never proposed, however much speaks for it', () => {
  const rules = [...SMALL_WIZARD.rules, ruleSample('bridge', 'who', 'both', 'for')];
  const gates = [{ forms: ['boat'], never: { b: ['y'] } }];
  const outcome = decideOutcome({ ...SMALL_WIZARD, rules, gates }, { who: 'both', a: 'x', b: 'y', c: 'x' }, '');
  expect(outcome.kind === 'candidates' && outcome.others.map(({ form }) => form)).toEqual(['boat']);
});

test('Who wants two things at once gets a pair of forms, unless a form for neither weighs more than one of them', () => {
  const wish = askSample('want', ['name', 'room'], 5);
  const questions = [
    { ...wish, options: [...wish.options, { id: 'both', label: 'both', means: ['name', 'room'] }] },
    ...SMALL_WIZARD.questions,
  ];
  const rules = [
    ruleSample('bridge', 'want', 'name', 'for'),
    ruleSample('bridge', 'a', 'x', 'for'),
    ruleSample('boat', 'want', 'room', 'for'),
  ];
  const answers = { want: 'both', who: 'both', a: 'x' };
  const outcome = decideOutcome({ ...SMALL_WIZARD, questions, rules }, answers, '');
  expect(outcome.kind === 'candidates' && outcome.isPair).toBe(true);
  expect(outcome.kind === 'candidates' && outcome.ranks.map((rank) => rank.map(({ form }) => form))).toEqual([
    ['bridge', 'boat'],
  ]);
  const money = askSample('money', ['grant'], 4);
  const ferry = ruleSample('ferry', 'money', 'grant', 'for');
  const third = {
    ...SMALL_WIZARD,
    forms: ['bridge', 'boat', 'ferry'],
    questions: [...questions, money],
    rules: [...rules, ferry, ruleSample('boat', 'money', 'grant', 'against')],
  };
  const other = decideOutcome(third, { ...answers, money: 'grant' }, '');
  expect(other.kind === 'candidates' && other.ranks.map((rank) => rank.map(({ form }) => form))).toEqual([
    ['bridge'],
    ['ferry'],
  ]);
});

test('Candidates come with the forms that are not proposed', () => {
  const outcome = decideOutcome(SMALL_WIZARD, { who: 'both', a: 'x', b: 'y' }, '');
  expect(outcome.kind === 'candidates' && outcome.ranks.map((rank) => rank.map(({ form }) => form))).toEqual([
    ['bridge'],
  ]);
  expect(outcome.kind === 'candidates' && outcome.others.map(({ form }) => form)).toEqual(['boat']);
});

test('Where every form has as much against as for, the two answers that clash are named', () => {
  expect(decideOutcome(SMALL_WIZARD, { who: 'both', a: 'x', b: 'x' }, '')).toMatchObject({
    kind: 'contradiction',
    clash: ['a', 'b'],
  });
});

test('Where nothing speaks for any form, more must be known', () => {
  expect(decideOutcome(SMALL_WIZARD, { who: 'both', a: 'y', b: 'y' }, '')).toEqual({
    kind: 'not-enough',
    known: 3,
    needed: 4,
    open: ['c'],
  });
});
