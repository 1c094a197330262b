// faults.md B19
import { expect, test } from 'vitest';
import { trimNameTail } from '../../../src/domain/handbook/trim-name-tail.ts';

test.each([
  ['水辺（南）', '水辺（南）'],
  ['水辺（南）。', '水辺（南）'],
  ['水辺（南））', '水辺（南）'],
  ['広場「友・遊」」', '広場「友・遊」'],
  ['（水辺', '（水辺'],
  ['布の遊具“ひまわり”', '布の遊具“ひまわり”'],
])('Of a name a bracket stays that it opens itself: %s is %s', (value, name) => {
  expect(trimNameTail(value)).toBe(name);
});
