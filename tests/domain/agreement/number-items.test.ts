import { expect, test } from 'vitest';
import { nameItemAt, nameKanaAt } from '../../../src/domain/agreement/number-items.ts';

test('Items count (1), (2), and what is under them ア, イ', () => {
  expect([0, 1, 9].map(nameItemAt)).toEqual(['(1)', '(2)', '(10)']);
  expect([0, 1, 45].map(nameKanaAt)).toEqual(['ア', 'イ', 'ン']);
});
