import { expect, test } from 'vitest';
import { foldNames, foldTitle } from '../../../../src/domain/search/answer/fold-names.ts';
import type { SearchPlace } from '../../../../src/domain/search/index/search-place.ts';

const PLACE: SearchPlace = {
  kind: 'section',
  path: '/a/',
  title: '（３）なぜ、協働が必要なのか',
  keyPoint: 'ＮＰＯ と 第十二条',
  cities: [],
  document: '',
  chapter: '',
  defines: ['ＮＰＯ法人'],
  names: [{ name: 'ｱﾀﾞﾌﾟﾄ制度', path: '/a/#p1' }],
};

test('What a place is called by is compared without width, and the title without its signs', () => {
  expect(foldTitle(PLACE)).toEqual({
    name: '(3)なぜ、協働が必要なのか',
    bare: '3なぜ協働が必要なのか',
    point: 'npo と 第12条',
    terms: ['npo法人'],
  });
});

test('The names that lead into a place are compared without width and kana', () => {
  expect(foldNames(PLACE.names)).toEqual(['あだぷと制度']);
});

test('Each is folded once, also where a result repeats the place', () => {
  expect(foldTitle(PLACE)).toBe(foldTitle(PLACE));
  expect(foldNames({ ...PLACE, path: '/b/' }.names)).toBe(foldNames(PLACE.names));
});
