import { expect, test } from 'vitest';
import {
  describeComparison,
  describeComparisonWorkbook,
  type SeenComparison,
} from '../../../src/domain/office/describe-comparison.ts';

const SEEN: SeenComparison = {
  title: '原則',
  rows: [
    { id: 'equal', label: '対等' },
    { id: 'limit', label: '時限性' },
  ],
  cities: [{ name: '甲市', silence: '規定なし' }],
  records: [
    {
      theme: 'equal',
      city: '甲市',
      term: '対等の原則',
      own_word: 'yes',
      by: '',
      under: '',
      gist: '対等です。',
      place: '条例 ３',
      also: '',
    },
  ],
  drafts: { limit: '=3年' },
  address: 'https://example.jp/compare/principles/?cities=ko',
};

test('A comparison goes to Word as it is seen, with what its words mean', () => {
  const { blocks, foot } = describeComparison(SEEN);
  const [table, ...notes] = blocks;
  expect(table).toMatchObject({
    columns: [{ head: '行' }, { head: '甲市' }, { head: 'わが市の案' }],
    rows: [
      ['対等', '「対等の原則」　対等です。（条例 ３）', ''],
      ['時限性', '規定なし', '=3年'],
    ],
  });
  expect(notes[0]).toMatchObject({
    words: expect.stringContaining('「規定なし」は、見た条例・規則・要綱に書かれていないこと'),
  });
  expect(foot).toBe(SEEN.address);
});

test('In Excel a sheet of its own says from where it is; without drafts there is no column for them', () => {
  const { tabs } = describeComparisonWorkbook({ ...SEEN, drafts: undefined });
  expect(tabs[0]?.columns.map(({ head }) => head)).toEqual(['行', '甲市']);
  expect(tabs[1]?.rows[0]).toEqual(['もとのページ', SEEN.address]);
});
