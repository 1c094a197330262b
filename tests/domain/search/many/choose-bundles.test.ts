import { expect, test } from 'vitest';
import { areMany, chooseBundles } from '../../../../src/domain/search/many/choose-bundles.ts';

const entry = (folder: string, ...cities: string[]) => ({ folder, cities, total: 1 });
const BUNDLES = [entry('shared'), entry('a', '甲市', '乙市'), entry('b', '丙市')];
const choose = (city: string, document = '') => chooseBundles(BUNDLES, { city, document }).map(({ folder }) => folder);

test('A search narrowed to a city or to its document asks the index of that city, and the one of what is about several', () => {
  expect(choose('乙市')).toEqual(['shared', 'a']);
  expect(choose('', '丙市　指針')).toEqual(['shared', 'b']);
});

test('A search that is not narrowed, or to a city nobody knows, asks every index', () => {
  expect(choose('')).toEqual(['shared', 'a', 'b']);
  expect(choose('丁市')).toEqual(['shared', 'a', 'b']);
});

test('A handful of indexes is read whole; only of more are some chosen', () => {
  expect(areMany(BUNDLES)).toBe(false);
  expect(areMany([...BUNDLES, entry('c', '丁市')])).toBe(true);
});
