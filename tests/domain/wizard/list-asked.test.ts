import { expect, test } from 'vitest';
import { keepAsked, listAsked } from '../../../src/domain/wizard/list-asked.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

const GATED = { ...SMALL_WIZARD, gates: [{ forms: ['boat'], never: { a: ['y'] } }] };

test('Every question is asked as long as more than one form is possible', () => {
  expect(listAsked(GATED, {})).toEqual(['who', 'a', 'b', 'c']);
  expect(listAsked(GATED, { who: 'both', a: 'x', b: 'unknown' })).toEqual(['who', 'a', 'b', 'c']);
});

test('Once the answers leave one form, or lie outside of collaboration, the rest is not asked', () => {
  expect(listAsked(GATED, { who: 'both', a: 'y' })).toEqual(['who', 'a']);
  expect(listAsked(GATED, { who: 'alone' })).toEqual(['who']);
});

test('Answers to what is not asked any more are left out, and come back when it is', () => {
  const given = { who: 'both', a: 'y', b: 'x' };
  expect(keepAsked(GATED, given)).toEqual({ who: 'both', a: 'y' });
  expect(keepAsked(GATED, { ...given, a: 'x' })).toEqual({ who: 'both', a: 'x', b: 'x' });
});
