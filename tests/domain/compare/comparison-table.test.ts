// use.md part 2(c): the table came with English heads and a row a point, not as it is seen.
import { expect, test } from 'vitest';
import { tabulateComparison, type PointRecord } from '../../../src/domain/compare/comparison-table.ts';

const ROWS = [
  { id: 'equal', label: '対等' },
  { id: 'limit', label: '時限性' },
];
const record = (theme: string, city: string, term: string, rest: Partial<PointRecord> = {}): PointRecord => ({
  theme,
  city,
  term,
  own_word: 'yes',
  by: '',
  under: '',
  gist: `${term}です。`,
  place: '指針 １',
  also: '',
  ...rest,
});
const RECORDS = [
  record('equal', '甲市', '対等の原則'),
  record('equal', '甲市', '並ぶこと', { own_word: 'no', by: '行政' }),
  record('equal', '乙市', '対等', { under: '原則', also: '広報 １・条例 ２' }),
  record('limit', '丙市', '期限'),
];
const CITIES = [
  { name: '甲市', silence: '記載なし' },
  { name: '乙市', silence: '規定なし' },
] as const;

test('The table has Japanese heads, a row a theme, a column for each city shown and one for one’s own draft', () => {
  expect(tabulateComparison(ROWS, CITIES, RECORDS, { equal: '対等に話し合う' })).toEqual([
    ['行', '甲市', '乙市', 'わが市の案'],
    [
      '対等',
      '「対等の原則」　対等の原則です。（指針 １）\n行政：並ぶこと　並ぶことです。（指針 １）',
      '「対等」（「原則」の例）　対等です。（指針 １・広報 １・条例 ２）',
      '対等に話し合う',
    ],
    ['時限性', '記載なし', '規定なし', ''],
  ]);
});

test('A draft whose row is gone is not lost, and without a column for drafts there is none', () => {
  const table = tabulateComparison(ROWS.slice(0, 1), CITIES.slice(0, 1), [], { equal: '=1+1', gone: '前の行の案' });
  expect(table).toEqual([
    ['行', '甲市', 'わが市の案'],
    ['対等', '記載なし', '=1+1'],
    ['いまの表にない行（gone）', '', '前の行の案'],
  ]);
  expect(tabulateComparison(ROWS.slice(0, 1), CITIES.slice(0, 1), [], undefined)).toEqual([
    ['行', '甲市'],
    ['対等', '記載なし'],
  ]);
});
