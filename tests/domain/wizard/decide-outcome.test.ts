import { expect, test } from 'vitest';
import { decideOutcome, NEEDED_ANSWERS } from '../../../src/domain/wizard/decide-outcome.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

test('With fewer than three known answers there is not enough to say, and the open questions are named', () => {
  expect(NEEDED_ANSWERS).toBe(3);
  expect(decideOutcome(SMALL_WIZARD, { a: 'x', b: 'y' }, '')).toEqual({
    kind: 'not-enough',
    known: 2,
    needed: 3,
    open: ['lead', 'c'],
  });
});

test('A project of the group alone lies outside collaboration, whatever else is known', () => {
  expect(decideOutcome(SMALL_WIZARD, { lead: 'group-only', a: 'x' }, '')).toEqual({
    kind: 'outside',
    question: 'lead',
    answer: 'group-only',
  });
});

test('Who only proposes or exchanges is not outside collaboration', () => {
  const talking = {
    ...SMALL_WIZARD,
    questions: [...SMALL_WIZARD.questions, { ...SMALL_WIZARD.questions[0]!, id: 'stage' }],
  };
  expect(decideOutcome(talking, { stage: 'propose', lead: 'group-only', a: 'x' }, '').kind).toBe('candidates');
});

test('Candidates come with the forms that are not proposed', () => {
  const outcome = decideOutcome(SMALL_WIZARD, { lead: 'equal', a: 'x', b: 'y' }, '');
  expect(outcome.kind === 'candidates' && outcome.ranks.map((rank) => rank.map(({ form }) => form))).toEqual([
    ['bridge'],
  ]);
  expect(outcome.kind === 'candidates' && outcome.others.map(({ form }) => form)).toEqual(['boat']);
});

test('Where every form has as much against as for, the two answers that clash are named', () => {
  expect(decideOutcome(SMALL_WIZARD, { lead: 'equal', a: 'x', b: 'x' }, '')).toMatchObject({
    kind: 'contradiction',
    clash: ['a', 'b'],
  });
});

test('Where nothing speaks for any form, more must be known', () => {
  expect(decideOutcome(SMALL_WIZARD, { lead: 'equal', a: 'y', b: 'y' }, '')).toEqual({
    kind: 'not-enough',
    known: 3,
    needed: 4,
    open: ['c'],
  });
});
