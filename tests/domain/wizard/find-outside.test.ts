import { expect, test } from 'vitest';
import { findOutside } from '../../../src/domain/wizard/find-outside.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

const { questions } = SMALL_WIZARD;

test('What one side does alone lies outside of collaboration', () => {
  expect(findOutside(questions, { who: 'alone', a: 'x' })).toEqual({
    kind: 'outside',
    question: 'who',
    answer: 'alone',
  });
  expect(findOutside(questions, { who: 'both' })).toBeUndefined();
});

test('Who deals with the other side is not outside of collaboration', () => {
  const how = {
    id: 'how',
    short: '',
    title: '',
    why: '',
    weight: 1,
    options: [{ id: 'ask', label: '', talks: true } as const],
  };
  expect(findOutside([...questions, how], { how: 'ask', who: 'alone' })).toBeUndefined();
  expect(findOutside([...questions, how], { how: 'unknown', who: 'alone' })?.kind).toBe('outside');
});
