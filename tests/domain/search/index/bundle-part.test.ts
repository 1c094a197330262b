import { expect, test } from 'vitest';
import { namePartFile, pickHits, takePart } from '../../../../src/domain/search/index/bundle-part.ts';

/** Two places of several cities, three of 甲市, four of 乙市. */
const ENTRY = { cities: ['甲市', '乙市'], sizes: [2, 3, 4] };
const listPicked = (city: string) => {
  const part = takePart(ENTRY, city);
  return part && Array.from({ length: 9 }, (_, at) => part.pick(at));
};

test('A city’s part is what is about several cities and what is its own, numbered on', () => {
  const no = undefined;
  expect(listPicked('甲市')).toEqual([0, 1, 2, 3, 4, no, no, no, no]);
  expect(listPicked('乙市')).toEqual([0, 1, no, no, no, 2, 3, 4, 5]);
});

test('There is no part for a city that is not there, of one city alone, and where nobody counted', () => {
  expect(listPicked('丙市')).toBeUndefined();
  expect(takePart({ cities: ['甲市'], sizes: [1, 2] }, '甲市')).toBeUndefined();
  expect(takePart({ cities: ENTRY.cities }, '甲市')).toBeUndefined();
});

test('A part has files of its own, and of the places of a word those that are in it', () => {
  const part = takePart(ENTRY, '乙市');
  expect([namePartFile('places'), namePartFile('ahead', part)]).toEqual(['places.json', 'ahead-1.json']);
  const hits = new Map([
    [1, 9],
    [2, 8],
    [6, 7],
  ]);
  expect(pickHits(hits, part?.pick)).toEqual(
    new Map([
      [1, 9],
      [3, 7],
    ]),
  );
  expect(pickHits(hits)).toEqual(hits);
});
