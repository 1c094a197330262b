import { expect, test } from 'vitest';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  title: '相互チェックシート',
  lead: '協働事業を円滑に行うための',
  asked: ['確かめる紙'],
  order: 10,
  summary: '双方が記入します。',
  city: 'mihon',
  source: 'mihon-guide/cs',
  section: 'mihon/guide/purpose',
  parties: ['group', 'city'],
  fields: [{ id: 'fiscal-year', label: '年度', ours: true, names: true }],
  timings: [{ id: 'before', label: '事業前' }],
  forms: ['commission'],
  when: 'review',
  sourceNote: '列は当サイトが足しました。',
  timingNote: '当サイトの読み方です。',
  phases: [
    {
      id: 'planning',
      label: 'Ⅰ',
      title: '事業計画段階',
      source: 'mihon-guide/cs-1',
      section: 'mihon/guide/purpose',
      form: 'commission',
      party: 'city',
      points: [{ title: '話そう', text: 'よく話します。' }],
      items: [{ id: 'planning-share-purpose', text: '目的をそろえましょう。', hint: '例です。' }],
    },
  ],
};

test('A checklist with all its parts is accepted, also without lead, fields and advice', () => {
  expect(listFaults(checklistSchema, GOOD)).toEqual([]);
  expect(listFaults(checklistSchema, change(change(GOOD, 'lead', undefined) as object, 'fields', []))).toEqual([]);
  expect(listFaults(checklistSchema, change(GOOD, 'phases.0.points', []))).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(
    findOverlooked(checklistSchema, GOOD, [
      'asked',
      'lead',
      'city',
      'source',
      'forms',
      'timingNote',
      'fields.*.ours',
      'fields.*.names',
      'phases.*.section',
      'phases.*.form',
      'phases.*.party',
      'phases.*.items.*.hint',
    ]),
  ).toEqual([]);
});

test.each([
  ['timings', []],
  ['phases', []],
  ['phases.0.items', []],
  ['phases.0.id', '計画'],
  ['phases.0.items.0.id', 'Planning'],
  ['phases.0.items.0.id', 'planning--1'],
  ['phases.0.items.0.id', '1'],
  ['fields.0.id', 'fiscal year'],
  ['timings.0.id', ''],
  ['parties', []],
  ['parties.0', 'citizen'],
  ['when', 'later'],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(checklistSchema, change(GOOD, field, value))).toEqual([field]);
});
