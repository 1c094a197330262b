import { expect, test } from 'vitest';
import { worksheetSchema } from '../../src/schemas/worksheet.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  title: '虹の橋の夢',
  city: 'mihon',
  section: 'mihon/guide/purpose',
  lead: '夢を書くシートです。',
  asked: ['夢を書く紙'],
  when: 'find',
  spaces: [{ id: 'dream', label: '夢', lines: 9, ours: false }],
};

test('A worksheet with its blank spaces is accepted', () => {
  expect(listFaults(worksheetSchema, GOOD)).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(worksheetSchema, GOOD, ['asked'])).toEqual([]);
});

test.each([
  ['when', 'someday'],
  ['spaces', []],
  ['spaces.0.lines', 0],
  ['spaces.0.lines', 21],
  ['spaces.0.lines', 1.5],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(worksheetSchema, change(GOOD, field, value))).toEqual([field]);
});
