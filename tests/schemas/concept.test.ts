import { expect, test } from 'vitest';
import { conceptSchema } from '../../src/schemas/concept.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  title: '原則',
  question: '協働では何を守りますか。',
  order: 4,
  asked: ['守ること'],
  unit: '原則',
  isCounted: true,
  alignment: '同じことを言うものを並べました。',
  themes: [{ id: 'shared-purpose', label: '目的を共有する', note: '補足' }],
  isOfSchemes: true,
  showsLeads: true,
  confirmed: {
    by: 'editor',
    on: '2026-11-30',
    looked: ['mihon/guide'],
    rows: { 'shared-purpose': '0a1b2c3d' },
    count: '4e5f6a7b',
  },
  pointsFrom: 'forms',
};

test('A concept with the question it answers is accepted', () => {
  expect(listFaults(conceptSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(
    findOverlooked(conceptSchema, GOOD, [
      'asked',
      'unit',
      'isCounted',
      'alignment',
      'themes',
      'themes.*.note',
      'isOfSchemes',
      'showsLeads',
      'confirmed',
      'confirmed.count',
      'confirmed.rows.shared-purpose',
      'pointsFrom',
    ]),
  ).toEqual([]);
});

test.each([
  ['themes.0.id', '目的'],
  ['themes.0.label', 'あ'.repeat(21)],
  ['confirmed.on', '2026-13-30'],
  ['confirmed.count', 'まだ'],
  ['pointsFrom', 'elsewhere'],
])('%s may not be %j', (field, value) => {
  expect(listFaults(conceptSchema, change(GOOD, field, value))).toEqual([field]);
});

test.each([0, -1, 1.5])('The order of a concept may not be %s', (order) => {
  expect(listFaults(conceptSchema, change(GOOD, 'order', order))).toEqual(['order']);
});
