import { expect, test } from 'vitest';
import { historySchema } from '../../src/schemas/history.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = { events: [{ date: '令和5年10月1日', event: '条例を施行', section: 'mihon/ordinance/art-1' }] };

test('A history with dated facts and their places is accepted', () => {
  expect(listFaults(historySchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(historySchema, GOOD)).toEqual([]);
});

test('A history without facts is refused', () => {
  expect(listFaults(historySchema, change(GOOD, 'events', []))).toEqual(['events']);
});
