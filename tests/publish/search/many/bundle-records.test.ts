import { expect, test } from 'vitest';
import { bundleRecords } from '../../../../src/publish/search/many/bundle-records.ts';
import type { SearchRecord } from '../../../../src/publish/search/search-records.ts';
import { makePlaceOnPage } from '../../../support/samples/small-places.ts';

const record = (city: string): SearchRecord => ({
  place: makePlaceOnPage('/', '', { cities: city === '' ? ['甲市', '乙市'] : [city] }),
  fields: [],
  text: '',
});
const bundle = (most: number, ...cities: string[]) =>
  bundleRecords(cities.map(record), most, most).map(({ cities: held, records }) => [held, records.length]);

test('A handful of cities is one bundle, with what is about several of them', () => {
  expect(bundle(10, '甲市', '', '乙市', '甲市')).toEqual([[['甲市', '乙市'], 4]]);
});

test('Many cities are several bundles; no city is torn apart, and one that is large stands alone', () => {
  expect(bundle(2, '甲市', '乙市', '乙市', '乙市', '丙市', '丁市')).toEqual([
    [['甲市'], 1],
    [['乙市'], 3],
    [['丙市', '丁市'], 2],
  ]);
});

test('Of many cities, what is about several of them is a bundle of its own, the first', () => {
  expect(bundle(2, '甲市', '', '甲市', '乙市')).toEqual([
    [[], 1],
    [['甲市'], 2],
    [['乙市'], 1],
  ]);
});

test('No records are no bundle', () => {
  expect(bundle(10)).toEqual([]);
});
