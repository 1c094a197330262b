import { expect, test } from 'vitest';
import { findIdleAnswers } from '../../../src/domain/wizard/find-idle-answers.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

test('An answer that no form has a rule on says nothing', () => {
  expect(findIdleAnswers(SMALL_WIZARD, { lead: 'equal', a: 'x', b: 'y' }, '')).toEqual(['lead', 'b']);
});

test('Outside collaboration every other answer says nothing', () => {
  expect(findIdleAnswers(SMALL_WIZARD, { lead: 'group-only', a: 'x', b: 'x' }, '')).toEqual(['a', 'b']);
});

test('An unknown answer is not called idle', () => {
  expect(findIdleAnswers(SMALL_WIZARD, { a: 'x', b: 'unknown' }, '')).toEqual([]);
});
