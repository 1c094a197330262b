import { expect, test } from 'vitest';
import { toDataPackage, toRecords, toTextRows, type Dataset } from '../../../src/domain/data/open-data.ts';

const DATASET: Dataset = {
  id: 'projects-mihon',
  title: '取組',
  description: '試験の表',
  source: 'みほん市',
  fields: [
    { name: 'number', title: '番号', type: 'integer', description: '番号' },
    { name: 'address', title: 'アドレス', type: 'path', description: '住所' },
  ],
  rows: [
    { number: 1, address: '/mihon/projects/#p1' },
    { number: 2, address: '' },
  ],
};
const toAddress = (path: string) => `https://example.jp${path}`;

test('Records keep their types and get full addresses', () => {
  expect(toRecords(DATASET, toAddress)).toEqual([
    { number: 1, address: 'https://example.jp/mihon/projects/#p1' },
    { number: 2, address: '' },
  ]);
});

test('The text table begins with the names of its columns', () => {
  expect(toTextRows(DATASET, toAddress)).toEqual([
    ['number', 'address'],
    ['1', 'https://example.jp/mihon/projects/#p1'],
    ['2', ''],
  ]);
});

test('A row with other columns than declared stops the build', () => {
  expect(() => toRecords({ ...DATASET, rows: [{ number: 1 }] }, toAddress)).toThrow('projects-mihon');
});

const HEAD = { title: 'データ', homepage: 'https://example.jp/data/', terms: 'https://example.jp/data/#terms' };

test('The package describes every table with its file, source and columns', () => {
  const described = toDataPackage([DATASET], HEAD);
  expect(described.resources).toMatchObject([
    {
      name: 'projects-mihon',
      path: 'projects-mihon.csv',
      sources: [{ title: 'みほん市' }],
      schema: {
        fields: [
          { name: 'number', type: 'integer' },
          { name: 'address', type: 'string', format: 'uri' },
        ],
      },
    },
  ]);
});

test('The package stands under CC BY 4.0, named as the Data Package form asks', () => {
  expect(toDataPackage([DATASET], HEAD).licenses).toEqual([
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'クリエイティブ・コモンズ 表示 4.0 国際',
    },
  ]);
});

test("A city's own list carries no licence of ours, and a table of ours none besides that of the package", () => {
  const { resources } = toDataPackage([{ ...DATASET, isCityList: true }, DATASET], HEAD);
  expect(resources.map((resource) => ('licenses' in resource ? resource.licenses : undefined))).toEqual([
    [{ path: 'https://example.jp/data/#terms', title: '市の一覧。当サイトは権利を主張しません' }],
    undefined,
  ]);
});
