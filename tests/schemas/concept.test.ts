import { expect, test } from 'vitest';
import { conceptSchema } from '../../src/schemas/concept.ts';
import { change, findOverlooked, listFaults } from '../support/schema-variations.ts';

const GOOD = { title: '原則', question: '協働では何を守りますか。', order: 4 };

test('A concept with the question it answers is accepted', () => {
  expect(listFaults(conceptSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(conceptSchema, GOOD)).toEqual([]);
});

test.each([0, -1, 1.5])('The order of a concept may not be %s', (order) => {
  expect(listFaults(conceptSchema, change(GOOD, 'order', order))).toEqual(['order']);
});
