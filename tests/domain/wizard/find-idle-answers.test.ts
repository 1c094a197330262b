import { expect, test } from 'vitest';
import { findIdleAnswers } from '../../../src/domain/wizard/find-idle-answers.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

test('An answer that no form has a rule on says nothing', () => {
  expect(findIdleAnswers(SMALL_WIZARD, { who: 'both', a: 'x', b: 'y' }, '')).toEqual(['who', 'b']);
});

test('Outside collaboration every other answer says nothing', () => {
  expect(findIdleAnswers(SMALL_WIZARD, { who: 'alone', a: 'x', b: 'x' }, '')).toEqual(['a', 'b']);
});

test('An answer to a question that gates says something even where no form has a rule on it', () => {
  const questions = SMALL_WIZARD.questions.map((question) =>
    question.id === 'b' ? { ...question, gate: true as const } : question,
  );
  expect(findIdleAnswers({ ...SMALL_WIZARD, questions }, { who: 'both', a: 'x', b: 'y' }, '')).toEqual(['who']);
});

test('An unknown answer is not called idle', () => {
  expect(findIdleAnswers(SMALL_WIZARD, { a: 'x', b: 'unknown' }, '')).toEqual([]);
});
