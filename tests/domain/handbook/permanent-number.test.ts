import { expect, test } from 'vitest';
import { isPermanentNumber, nextNumber } from '../../../src/domain/handbook/permanent-number.ts';

test.each(['1106', '10000', '123456'])('%s can be the permanent number of a section', (text) => {
  expect(isPermanentNumber(text)).toBe(true);
});

test.each(['', '110', '1234567', '12a4', ' 1106', '１１０６'])('"%s" is no permanent number as it stands', (text) => {
  expect(isPermanentNumber(text)).toBe(false);
});

test.each([
  ['behind the last of its document', ['9101', '9103'], ['9101', '9103', '9201'], '9104'],
  ['of a new document, at the next hundred of the city', [], ['9101', '9203'], '9301'],
  ['of a new city, at the first thousand that is free', [], [], '2001'],
  ['past a number that somebody else has', ['9399'], ['9399'], '9402'],
])('The next number stands %s', (_, document, city, expected) => {
  const taken = new Set(['1001', '3001', '9400', '9401', ...city]);
  expect(nextNumber({ taken, city, document })).toBe(expected);
});

test('There is none of more than six digits', () => {
  expect(nextNumber({ taken: new Set(['999999']), city: ['999999'], document: ['999999'] })).toBeUndefined();
});
