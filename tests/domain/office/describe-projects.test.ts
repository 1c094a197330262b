import { expect, test } from 'vitest';
import {
  describeProjects,
  describeProjectsWorkbook,
  type SeenProjects,
} from '../../../src/domain/office/describe-projects.ts';
import { EMPTY_QUERY } from '../../../src/domain/projects/explore-projects.ts';

const SEEN: SeenProjects = {
  title: '取組一覧',
  more: ['予算'],
  found: [
    {
      number: 12,
      department: '公園課',
      title: '=花壇',
      partners: ['花の会', '緑の会'],
      form: '共催',
      more: ['10万円'],
    },
  ],
  total: 30,
  query: { ...EMPTY_QUERY, text: '公園' },
  address: 'https://example.jp/mihon/projects/',
};
const ROW = ['公園課', '=花壇', '花の会、緑の会', '共催', '10万円'];

test('Projects go to Excel with numbers as numbers and the further columns of their list; what was asked is told', () => {
  const [list, about] = describeProjectsWorkbook(SEEN).tabs;
  expect(list?.columns.map(({ head, type }) => [head, type])).toEqual([
    ['no', 'number'],
    ['課名', 'text'],
    ['事業名称', 'text'],
    ['協働相手（団体名）', 'text'],
    ['協働形態', 'text'],
    ['予算', 'text'],
  ]);
  expect(list?.rows).toEqual([[12, ...ROW]]);
  expect(about?.rows).toEqual([
    ['一覧', '取組一覧'],
    ['件数', '30件のうち1件'],
    ['条件', 'ことば「公園」'],
    ['もとのページ', SEEN.address],
  ]);
});

test('In Word the same rows stand under what was asked', () => {
  const { blocks } = describeProjects({ ...SEEN, query: EMPTY_QUERY });
  expect(blocks[0]).toMatchObject({ words: '30件のうち1件　条件：付けていません' });
  expect(blocks[1]).toMatchObject({ rows: [['12', ...ROW]] });
});
