import { expect, test } from 'vitest';
import { decideOutcome, NEEDED_ANSWERS } from '../../../src/domain/wizard/decide-outcome.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

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

test('Who answers that one talks is not outside collaboration', () => {
  const how = { id: 'how', short: '', title: '', why: '', options: [{ id: 'ask', label: '', talks: true } as const] };
  const talking = { ...SMALL_WIZARD, questions: [...SMALL_WIZARD.questions, how] };
  expect(decideOutcome(talking, { how: 'ask', who: 'alone', a: 'x' }, '').kind).toBe('candidates');
  expect(decideOutcome(talking, { how: 'unknown', who: 'alone', a: 'x' }, '').kind).toBe('outside');
});

test('A form that a question which gates speaks against is never proposed', () => {
  const questions = SMALL_WIZARD.questions.map((question) =>
    question.id === 'b' ? { ...question, gate: true as const } : question,
  );
  const rules = [...SMALL_WIZARD.rules, { ...SMALL_WIZARD.rules[0]!, question: 'who', answer: 'both' }];
  const answers = { who: 'both', a: 'x', b: 'x' };
  expect(decideOutcome({ ...SMALL_WIZARD, rules }, answers, '').kind).toBe('candidates');
  expect(decideOutcome({ ...SMALL_WIZARD, rules, questions }, answers, '').kind).not.toBe('candidates');
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
