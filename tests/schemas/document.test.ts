import { expect, test } from 'vitest';
import { documentSchema } from '../../src/schemas/document.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  title: 'みほん市協働の手引き',
  shortTitle: 'みほんの手引き',
  kind: 'handbook',
  order: 1,
  issuer: 'みほん市',
  department: '協働係',
  date: '令和6年4月',
  history: [{ date: '令和5年', event: '制定' }],
  status: '試験のための手引きです。',
  audience: '試験をする人。',
  summary: '架空の市の手引きです。',
  wording: 'own',
  terms: 'だれでも使えます。',
  uses: ['市が増えても動くことが分かる'],
  original: '架空の資料',
  sources: ['mihon-guide/0'],
  inForceFrom: '令和6年4月1日',
  editionName: '2024-04-01',
  replaces: '令和5年4月1日',
  repealed: '令和8年3月31日',
  updated: '令和6年4月2日',
  change: '令和6年条例第3号',
  notes: [{ id: 'H-1', text: '編集注です。' }],
  chapters: [
    {
      id: 'start',
      label: '１',
      title: 'はじめの一歩',
      titleIsOurs: true,
      printed: '第１章　はじめの一歩',
      part: '基礎編',
      citeAs: '１',
      sources: ['mihon-guide/1'],
      sections: ['purpose', 'first-step'],
    },
  ],
};

test('A document with all its facts is accepted', () => {
  expect(listFaults(documentSchema, GOOD)).toEqual([]);
  expect(listFaults(documentSchema, { ...GOOD, history: [], sources: [], notes: [] })).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(
    findOverlooked(documentSchema, GOOD, [
      'department',
      'wording',
      'terms',
      'date',
      'status',
      'audience',
      'summary',
      'uses',
      'inForceFrom',
      'editionName',
      'replaces',
      'repealed',
      'updated',
      'change',
      ...['label', 'titleIsOurs', 'printed', 'part'].map((key) => `chapters.*.${key}`),
    ]),
  ).toEqual([]);
});

test.each([
  ['shortTitle', 'あ'.repeat(15)],
  ['kind', 'book'],
  ['order', 0],
  ['order', 1.5],
  ['summary', 'あ'.repeat(121)],
  ['uses', []],
  ['uses', ['一', '二', '三', '四', '五', '六']],
  ['uses.0', 'あ'.repeat(51)],
  ['chapters', []],
  ['chapters.0.id', 'はじめ'],
  ['chapters.0.id', 'First'],
  ['chapters.0.id', '1-start'],
  ['chapters.0.id', 'start_here'],
  ['chapters.0.id', 'print'],
  ['chapters.0.id', 'art-12'],
  ['chapters.0.id', 'art-12-2'],
  ['chapters.0.sections', []],
  ['chapters.0.sections.1', 'first step'],
  ['chapters.0.sections.1', 'main'],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(documentSchema, change(GOOD, field, value))).toEqual([field]);
});
