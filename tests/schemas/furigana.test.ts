import { expect, test } from 'vitest';
import { furiganaSchema } from '../../src/schemas/furigana.ts';
import { change, listFaults } from '../support/content/schema-variations.ts';

const GOOD = { checked: '2026-11-25', words: { 協働: 'きょうどう' }, except: ['午後援'] };

test('A list of words with the day on which someone looked at the readings is accepted', () => {
  expect(listFaults(furiganaSchema, GOOD)).toEqual([]);
  expect(listFaults(furiganaSchema, { ...GOOD, words: {}, except: [] })).toEqual([]);
  expect(listFaults(furiganaSchema, { ...GOOD, words: { あおば野: 'あおばの' } })).toEqual([]);
});

test.each([
  ['checked', undefined],
  ['checked', 'いつか'],
  ['words', undefined],
  ['words', { 市: 'し' }],
  ['words', { ひろば: 'ひろば' }],
  ['words', { '協働（案）': 'きょうどう' }],
  ['words.協働', 'キョウドウ'],
  ['words.協働', ''],
  ['except', undefined],
  ['except.0', '後'],
])('%s may not be %j', (field, value) => {
  expect(listFaults(furiganaSchema, change(GOOD, field, value))).toHaveLength(1);
});

test('A field nobody knows is named', () => {
  expect(listFaults(furiganaSchema, { ...GOOD, sure: true })).toEqual(['sure']);
});
