import { expect, test } from 'vitest';
import { relationsSchema } from '../../src/schemas/relations.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  relations: [
    { from: { document: 'mihon/guide' }, kind: '引用する', to: { name: '虹の橋条例' }, section: 'mihon/guide/purpose' },
    {
      from: { name: '色の募集' },
      kind: 'かわる前のもの',
      to: { document: 'mihon/guide' },
      section: 'mihon/guide/trial',
    },
  ],
};

test('A relation between a document of ours and a named one is accepted, either way', () => {
  expect(listFaults(relationsSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  const ends = ['from', 'to'].flatMap((end) => ['document', 'name'].map((field) => `relations.*.${end}.${field}`));
  expect(findOverlooked(relationsSchema, GOOD, ends)).toEqual([]);
});

test.each([
  ['relations', []],
  ['relations.0.kind', 'あ'.repeat(13)],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(relationsSchema, change(GOOD, field, value))).toEqual([field]);
});
