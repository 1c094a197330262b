import { expect, test } from 'vitest';
import { outlineSchema } from '../../src/schemas/document.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  entries: [
    { id: 'mihon-guide/0', title: 'みほん市協働の手引き', kind: 'cover' },
    { id: 'mihon-guide/1-T1', title: '橋の色', kind: 'table', rows: 2 },
    { id: 'mihon-guide/1-F1', title: '虹の図', kind: 'figure', lost: true },
    { id: 'mihon-ordinance/1', title: '第1条（橋）', kind: 'article', paragraphs: 2, items: 1 },
  ],
};

test('An outline with rows, paragraphs and items where there are some is accepted', () => {
  expect(listFaults(outlineSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(
    findOverlooked(outlineSchema, GOOD, [
      'entries.*.rows',
      'entries.*.lost',
      'entries.*.paragraphs',
      'entries.*.items',
    ]),
  ).toEqual([]);
});

test.each([
  ['entries', []],
  ['entries.0.kind', 'picture'],
  ['entries.1.rows', 2.5],
  ['entries.2.lost', false],
  ['entries.3.items', '1'],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(outlineSchema, change(GOOD, field, value))).toEqual([field]);
});
