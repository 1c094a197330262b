import { expect, test } from 'vitest';
import { GAP, isGap } from '../../../src/domain/handbook/gap.ts';

test('A key point that nobody has written is a gap, one that somebody wrote is none', () => {
  expect(isGap('keyPoint', GAP.keyPoint)).toBe(true);
  expect(isGap('keyPoint', 'この条例の目的です。')).toBe(false);
});

test('No gap is taken for that of another field', () => {
  expect(isGap('summary', GAP.keyPoint)).toBe(false);
});
