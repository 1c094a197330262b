import { expect, test } from 'vitest';
import { schemeSchema } from '../../src/schemas/scheme.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  title: '虹の橋公募事業',
  asked: ['橋にもらえるお金'],
  order: 1,
  summary: '橋をかける事業を募ります。',
  asOf: '令和6年4月',
  amount: '1万円です。',
  who: '団体です。',
  when: '5月です。',
  ask: '協働係です。',
  replacedBy: 'bridge-grant',
  change: '前の制度を改めたものです。',
  forms: ['subsidy'],
  fiscalYear: '令和9年度',
  sections: ['mihon/guide/trial'],
  facts: [{ label: '対象', text: '市民活動団体', items: ['自治会'] }],
  stages: [{ title: '募集', when: '5月', fiscalYear: 0, from: 5, to: 6, text: ['募ります。'] }],
};
const SAID = ['asked', 'amount', 'who', 'when', 'ask', 'forms'];
const OPTIONAL = [
  ...SAID,
  'replacedBy',
  'change',
  'fiscalYear',
  'stages',
  'facts.*.items',
  'stages.*.from',
  'stages.*.to',
];

test('A scheme with its facts and calendar is accepted, also without a calendar', () => {
  expect(listFaults(schemeSchema, GOOD)).toEqual([]);
  expect(listFaults(schemeSchema, change(GOOD, 'stages', undefined))).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(schemeSchema, GOOD, OPTIONAL)).toEqual([]);
});

test.each([
  ['order', 0],
  ['summary', 'あ'.repeat(141)],
  ['amount', 'あ'.repeat(91)],
  ['sections', []],
  ['facts', []],
  ['stages.0.fiscalYear', -1],
  ['stages.0.from', 0],
  ['stages.0.to', 13],
  ['stages.0.text', []],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(schemeSchema, change(GOOD, field, value))).toEqual([field]);
});
