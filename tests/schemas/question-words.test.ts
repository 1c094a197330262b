import { expect, test } from 'vitest';
import { questionWordsSchema } from '../../src/schemas/question-words.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  asks: [{ asks: 'amount', say: ['いくら'] }],
  fill: ['ですか'],
  any: ['お金'],
  offices: ['担当'],
  common: ['事業'],
};

test('Words of questions with all their parts are accepted', () => {
  expect(listFaults(questionWordsSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(questionWordsSchema, GOOD)).toEqual([]);
});

test.each([
  ['asks.0.say', []],
  ['asks.0.asks', 'why'],
  ['fill.0', ''],
])('%s may not be %j', (field, value) => {
  expect(listFaults(questionWordsSchema, change(GOOD, field, value))).toEqual([field]);
});
