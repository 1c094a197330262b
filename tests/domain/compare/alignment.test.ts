import { expect, test } from 'vitest';
import { alignPoints, countByGroup } from '../../../src/domain/compare/alignment.ts';
import { makePoint, THEMES } from '../../support/samples/small-points.ts';

test('Each city’s points stand under their themes in the city’s own order, and a silent city has none', () => {
  const points = [makePoint('b', 2, ['purpose']), makePoint('a', 1, ['equal']), makePoint('b', 1, ['purpose'])];
  const rows = alignPoints(THEMES, ['a', 'b'], points);
  expect(
    rows.map(({ theme, cells }) => [theme.id, ...cells.map((cell) => cell.points.map(({ term }) => term))]),
  ).toEqual([
    ['purpose', [], ['b1', 'b2']],
    ['equal', ['a1'], []],
    ['limit', [], []],
  ]);
});

test('A point that says two things stands in two rows', () => {
  const rows = alignPoints(THEMES, ['a'], [makePoint('a', 1, ['purpose', 'limit'])]);
  expect(rows.map(({ cells }) => cells[0]?.points.length)).toEqual([1, 0, 1]);
});

test('Points are counted by the headings of the city’s own division, in order of appearance', () => {
  const points = [
    makePoint('a', 1, ['equal'], { by: '市' }),
    makePoint('a', 2, ['equal'], { by: '市民' }),
    makePoint('a', 3, ['limit'], { by: '市' }),
    makePoint('a', 4, ['limit']),
  ];
  expect(countByGroup(points)).toEqual([
    { by: '市', count: 2 },
    { by: '市民', count: 1 },
  ]);
});
