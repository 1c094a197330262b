import { expect, test } from 'vitest';
import { searchWordsSchema } from '../../src/schemas/search-words.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = { groups: [{ say: ['協働'], read: ['きょうどう'], near: ['連携'] }], drop: ['違い'] };

test('Search words with all their parts are accepted, also without readings and near words', () => {
  expect(listFaults(searchWordsSchema, GOOD)).toEqual([]);
  expect(
    listFaults(searchWordsSchema, change(change(GOOD, 'groups.0.read', []) as object, 'groups.0.near', [])),
  ).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(searchWordsSchema, GOOD)).toEqual([]);
});

test.each([
  ['groups.0.say', []],
  ['groups.0.read.0', ''],
])('%s may not be %j', (field, value) => {
  expect(listFaults(searchWordsSchema, change(GOOD, field, value))).toEqual([field]);
});
