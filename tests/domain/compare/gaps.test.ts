// Issue 19, statement 8 (use.md parts 2(c) and 8, M10): what others have and a city has not.
import { expect, test } from 'vitest';
import { alignPoints } from '../../../src/domain/compare/alignment.ts';
import { findGaps, summarizeGaps, tellGaps, type ComparedRows } from '../../../src/domain/compare/gaps.ts';
import { makePoint, THEMES } from '../../support/samples/small-points.ts';

const CITIES = [
  { id: 'a', name: '甲市' },
  { id: 'b', name: '乙市' },
  { id: 'c', name: '丙市' },
];
const compare = (
  id: string,
  points: readonly (readonly [city: string, theme: string])[],
  looked: Readonly<Record<string, readonly string[]>> = { a: ['指針'], b: ['手引き'], c: ['条例'] },
): ComparedRows => ({
  id,
  title: `主題${id}`,
  rows: alignPoints(
    THEMES,
    CITIES.map((city) => city.id),
    points.map(([city, theme], order) => makePoint(city, order, [theme])),
  ),
  cities: CITIES.map((city) => ({
    city,
    looked: looked[city.id] ?? [],
    silence: looked[city.id] ? ('記載なし' as const) : ('まだ調べていません' as const),
  })),
});
const CONCEPTS = [
  compare('one', [
    ['a', 'purpose'],
    ['b', 'purpose'],
    ['b', 'equal'],
    ['c', 'equal'],
    ['c', 'limit'],
  ]),
  compare('two', [['b', 'limit']]),
  compare('three', [['b', 'purpose']], { b: ['手引き'], c: ['条例'] }),
  compare('four', [['a', 'equal']]),
];

test('A city lacks the rows that others have and it has not, each with who has it and where that stands', () => {
  const { concepts } = findGaps(CONCEPTS, 'a');
  expect(
    concepts.map(({ id, isWhole, looked, gaps }) => [
      id,
      isWhole,
      looked,
      ...gaps.map(({ theme, others }) => `${theme.label} ${others.map(({ name }) => name).join()}`),
    ]),
  ).toEqual([
    ['one', false, '記載なし（見た文書：指針）', '対等 乙市,丙市', '時限性 丙市'],
    ['two', true, '記載なし（見た文書：指針）', '時限性 乙市'],
  ]);
  expect(concepts[0]?.gaps[0]?.others[0]?.points[0]?.place.path).toBe('/b/guide/start/#one');
});

test('Where nobody has looked into a city’s documents nothing is said to be missing', () => {
  expect(findGaps(CONCEPTS, 'a').notLooked).toEqual([{ id: 'three', title: '主題three' }]);
  expect(findGaps(CONCEPTS, 'b').notLooked).toEqual([]);
});

test('What a city alone has it does not lack, and no city lacks what none has', () => {
  const ids = findGaps(CONCEPTS, 'b').concepts.flatMap(({ id, gaps }) => gaps.map(({ theme }) => `${id} ${theme.id}`));
  expect(ids).toEqual(['one limit', 'four equal']);
});

test('The sentence counts the rows and subjects of the cities that are shown', () => {
  const summary = summarizeGaps(findGaps(CONCEPTS, 'a'));
  expect(tellGaps(summary, '甲市', CITIES.slice(1), true)).toBe(
    'ほかの市の文書にあって、甲市の文書にない行は、2の主題に3行あります。',
  );
  expect(tellGaps(summary, '甲市', CITIES.slice(2), false)).toBe(
    '表示している市（丙市）の文書にあって、甲市の文書にない行は、1の主題に2行あります。',
  );
  expect(tellGaps([], '甲市', CITIES.slice(1), true)).toBe('ほかの市の文書にあって、甲市の文書にない行はありません。');
});
