import { expect, test } from 'vitest';
import { tellPoint } from '../../../../src/domain/search/answer/tell-point.ts';
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

test('Of a list a result tells the rows that hold the words, each name once, and how many others there are', () => {
  expect(tellPoint(LIST, ['アダプト'])).toBe('アダプト制度（ほか3件）');
  expect(tellPoint(LIST, ['無い'])).toBe('アダプト制度、花いっぱい運動、ホタルの夕べ（ほか1件）');
  expect(tellPoint({ ...LIST, kind: 'section', keyPoint: '要点' }, ['アダプト'])).toBe('要点');
});
