import { expect, test } from 'vitest';
import { conceptSchema } from '../../src/schemas/concept.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  title: '原則',
  question: '協働では何を守りますか。',
  order: 4,
  unit: '原則',
  isCounted: true,
  alignment: '同じことを言うものを並べました。',
  themes: [{ id: 'shared-purpose', label: '目的を共有する', note: '補足' }],
  showsLeads: true,
  pointsFrom: 'forms',
};

test('A concept with the question it answers is accepted', () => {
  expect(listFaults(conceptSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(
    findOverlooked(conceptSchema, GOOD, [
      'unit',
      'isCounted',
      'alignment',
      'themes',
      'themes.*.note',
      'showsLeads',
      'pointsFrom',
    ]),
  ).toEqual([]);
});

test.each([
  ['themes.0.id', '目的'],
  ['themes.0.label', 'あ'.repeat(21)],
  ['pointsFrom', 'elsewhere'],
])('%s may not be %j', (field, value) => {
  expect(listFaults(conceptSchema, change(GOOD, field, value))).toEqual([field]);
});

test.each([0, -1, 1.5])('The order of a concept may not be %s', (order) => {
  expect(listFaults(conceptSchema, change(GOOD, 'order', order))).toEqual(['order']);
});
