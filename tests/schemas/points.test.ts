import { expect, test } from 'vitest';
import { pointsSchema } from '../../src/schemas/points.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  looked: ['mihon/guide'],
  points: [
    {
      term: '目的の共有',
      ownWord: true,
      themes: ['shared-purpose'],
      by: '市',
      gist: '同じ目的をもちます。',
      section: 'mihon/guide/purpose',
      also: ['mihon/guide/first-step'],
    },
  ],
};

test('Points of a city with all their parts are accepted, and a city may have none', () => {
  expect(listFaults(pointsSchema, GOOD)).toEqual([]);
  expect(listFaults(pointsSchema, change(GOOD, 'points', []))).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(pointsSchema, GOOD, ['points.*.ownWord', 'points.*.by', 'points.*.also'])).toEqual([]);
});

test.each([
  ['looked', []],
  ['points.0.themes', []],
  ['points.0.gist', 'あ'.repeat(201)],
  ['points.0.term', 'あ'.repeat(41)],
])('%s may not be %j', (field, value) => {
  expect(listFaults(pointsSchema, change(GOOD, field, value))).toEqual([field]);
});
