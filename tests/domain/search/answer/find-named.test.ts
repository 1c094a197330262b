import { expect, test } from 'vitest';
import { findNamed } from '../../../../src/domain/search/answer/find-named.ts';
import type { SearchPlace } from '../../../../src/domain/search/index/search-place.ts';

const LIST: SearchPlace = {
  kind: 'project',
  path: '/mihon/projects/#d1',
  title: '公園課',
  keyPoint: '',
  cities: ['みほん市'],
  document: '取組一覧',
  chapter: '',
  defines: [],
  names: ['アダプト制度', 'アダプト制度', '花いっぱい運動', 'ホタルの夕べ', '池の掃除'].map((name, at) => ({
    name,
    path: `/mihon/projects/#p${at}`,
  })),
};

test('A project is found by its whole name, and leads to its row', () => {
  expect(findNamed('ﾎﾀﾙの夕べ', [LIST])).toEqual([
    { name: 'ホタルの夕べ', path: '/mihon/projects/#p3', kind: 'project', city: 'みほん市' },
  ]);
  expect(findNamed('ホタル', [LIST])).toEqual([]);
});
