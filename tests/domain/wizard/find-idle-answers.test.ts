import { expect, test } from 'vitest';
import { findIdleAnswers } from '../../../src/domain/wizard/find-idle-answers.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

const GATED = { ...SMALL_WIZARD, gates: [{ forms: ['boat'], never: { a: ['y'] } }] };

test('An answer to what an earlier answer has decided says nothing now', () => {
  expect(findIdleAnswers(GATED, { who: 'both', a: 'y', b: 'x', c: 'x' })).toEqual(['b', 'c']);
  expect(findIdleAnswers(GATED, { who: 'both', a: 'x', b: 'x' })).toEqual([]);
});

test('Outside collaboration every later answer says nothing', () => {
  expect(findIdleAnswers(SMALL_WIZARD, { who: 'alone', a: 'x', b: 'x' })).toEqual(['a', 'b']);
});

test('An unknown answer is not called idle', () => {
  expect(findIdleAnswers(GATED, { who: 'both', a: 'y', b: 'unknown' })).toEqual([]);
});
