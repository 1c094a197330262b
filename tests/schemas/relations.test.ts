import { expect, test } from 'vitest';
import { relationsSchema } from '../../src/schemas/relations.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  relations: [
    { from: { document: 'mihon/guide' }, kind: '引用する', to: { name: '虹の橋条例' }, section: 'mihon/guide/purpose' },
  ],
};

test('A relation between a document of ours and a named one is accepted', () => {
  expect(listFaults(relationsSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(relationsSchema, GOOD, ['relations.*.from.document', 'relations.*.to.name'])).toEqual([]);
});

test.each([
  ['relations', []],
  ['relations.0.kind', 'あ'.repeat(13)],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(relationsSchema, change(GOOD, field, value))).toEqual([field]);
});
