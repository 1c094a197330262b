import { expect, test } from 'vitest';
import { GAP, isGap } from '../../../src/domain/handbook/gap.ts';

test('A gap is told from words that somebody wrote', () => {
  expect([GAP.keyPoint, `${GAP.body}\n`].map(isGap)).toEqual([true, true]);
  expect(['要点です。', '', `${GAP.body}ほかに`].map(isGap)).toEqual([false, false, false]);
});
