import { expect, test } from 'vitest';
import { otherNamesSchema, searchWordsSchema } from '../../src/schemas/search-words.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = { groups: [{ say: ['協働'], read: ['きょうどう'], near: ['連携'] }], drop: ['違い'], faint: ['いつ'] };

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

const NAMES = { names: [{ say: '支援', typed: ['援助'] }] };

test('Other names have a word that is said and one at least that is typed for it', () => {
  expect(listFaults(otherNamesSchema, NAMES)).toEqual([]);
  expect(findOverlooked(otherNamesSchema, NAMES)).toEqual([]);
  expect(listFaults(otherNamesSchema, change(NAMES, 'names.0.typed', []))).toEqual(['names.0.typed']);
});
