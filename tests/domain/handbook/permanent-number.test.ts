import { expect, test } from 'vitest';
import { isPermanentNumber } from '../../../src/domain/handbook/permanent-number.ts';

test.each(['1106', '10000', '123456'])('%s can be the permanent number of a section', (text) => {
  expect(isPermanentNumber(text)).toBe(true);
});

test.each(['', '110', '1234567', '12a4', ' 1106', '１１０６'])('"%s" is no permanent number as it stands', (text) => {
  expect(isPermanentNumber(text)).toBe(false);
});
