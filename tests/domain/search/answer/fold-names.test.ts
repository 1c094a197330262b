import { expect, test } from 'vitest';
import { foldNames } from '../../../../src/domain/search/answer/fold-names.ts';
import type { SearchPlace } from '../../../../src/domain/search/index/search-place.ts';

const PLACE: SearchPlace = {
  kind: 'section',
  path: '/a/',
  title: '（３）なぜ、協働が必要なのか',
  keyPoint: 'ＮＰＯ と 第十二条',
  cities: [],
  document: '',
  chapter: '',
  defines: [],
  names: [],
};

test('Title and key point are compared without width, and the title without its signs', () => {
  expect(foldNames(PLACE)).toEqual({
    name: '(3)なぜ、協働が必要なのか',
    bare: '3なぜ協働が必要なのか',
    point: 'npo と 第12条',
  });
  expect(foldNames(PLACE)).toBe(foldNames(PLACE));
});
