import { expect, test } from 'vitest';
import { areMany, chooseBundles, isEnough } from '../../../../src/domain/search/many/choose-bundles.ts';
import { makePlace } from '../../../support/samples/small-places.ts';

const entry = (folder: string, ...cities: string[]) => ({ folder, cities, total: 1, shards: 1 });
const BUNDLES = [entry('shared'), entry('a', '甲市', '乙市'), entry('b', '丙市')];
const choose = (city: string, document = '') => chooseBundles(BUNDLES, { city, document })?.map(({ folder }) => folder);

test('Within a city or its document the index of that city is asked, and the one of what is about several', () => {
  expect(choose('乙市')).toEqual(['shared', 'a']);
  expect(choose('', '丙市　指針')).toEqual(['shared', 'b']);
});

test('A search that is not narrowed, or to a city nobody knows, is left to all', () => {
  expect(choose('')).toBeUndefined();
  expect(choose('丁市')).toBeUndefined();
});

test('A handful of indexes is read whole; only of more are some chosen', () => {
  expect(areMany(BUNDLES)).toBe(false);
  expect(areMany([...BUNDLES, entry('c', '丁市')])).toBe(true);
});

test('Ten places of the reader’s own city are enough, unless a word of the question is not met there', () => {
  const places = Array.from({ length: 10 }, () => ({ ...makePlace('/a/'), jump: false }));
  expect(isEnough({ places, unmet: [] })).toBe(true);
  expect(isEnough({ places: places.slice(1), unmet: [] })).toBe(false);
  expect(isEnough({ places, unmet: ['ホタル'] })).toBe(false);
});
