import { expect, test } from 'vitest';
import { findRepeated } from '../../src/check/find-repeated.ts';

test('What stands again is found with the first that stood there; empty keys are left out', () => {
  expect(findRepeated(['a1', 'b1', 'a2', '', '', 'a3'], (text) => text.slice(0, 1))).toEqual([
    { again: 'a2', first: 'a1' },
    { again: 'a3', first: 'a1' },
  ]);
});
