import { expect, test } from 'vitest';
import { align } from '../../../src/domain/editions/align.ts';

const lay = (a: string, b: string) => align(a.length, b.length, (row, column) => (a[row] === b[column] ? 1 : 0));

test('What is alike is laid side by side in the order of both lists', () => {
  expect(lay('abcd', 'axcd')).toEqual([
    [0, 0],
    [2, 2],
    [3, 3],
  ]);
  expect(lay('ab', 'ba')).toHaveLength(1);
});

test('Nothing is laid beside an empty list', () => {
  expect([lay('', 'ab'), lay('ab', ''), lay('', '')]).toEqual([[], [], []]);
});

test('What weighs more goes before what would be more pairs', () => {
  const weights = [
    [0, 1],
    [5, 0],
  ];
  expect(align(2, 2, (row, column) => weights[row]?.[column] ?? 0)).toEqual([[1, 0]]);
});
