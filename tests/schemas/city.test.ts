import { expect, test } from 'vitest';
import { citySchema } from '../../src/schemas/city.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  name: 'みほん市',
  reading: 'みほんし',
  prefecture: '東京都',
  code: '999999',
  accent: 'orange',
  summary: '試験のための架空の市です。',
  site: 'https://mihon.example/',
  features: ['虹の橋があります。', '橋の色が決まっています。', '取組が3つあります。'],
  centers: [
    { name: '虹の橋センター', text: '橋を支える場所です。', asOf: '令和6年4月', section: 'mihon/guide/purpose' },
  ],
  contacts: [
    {
      name: '協働係',
      tel: '042-000-0000',
      fax: '042-000-0001',
      mail: 'a@mihon.example',
      asOf: '令和6年4月',
      section: 'mihon/guide/purpose',
    },
  ],
  routes: [{ id: 'citizens', steps: [{ section: 'mihon/guide/purpose', why: '何のための手引きかを知る。' }] }],
};

test('A city with all its facts is accepted, also without centres, contacts and routes', () => {
  expect(listFaults(citySchema, GOOD)).toEqual([]);
  expect(listFaults(citySchema, { ...GOOD, centers: [], contacts: [], routes: [] })).toEqual([]);
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(citySchema, GOOD, ['contacts.*.tel', 'contacts.*.fax', 'contacts.*.mail'])).toEqual([]);
});

test.each([
  ['name', 'みほん'],
  ['reading', 'ミホンシ'],
  ['reading', '見本市'],
  ['reading', ''],
  ['prefecture', '東京'],
  ['code', '99999'],
  ['code', '9999999'],
  ['accent', 'red'],
  ['summary', 'あ'.repeat(161)],
  ['site', 'mihon.example'],
  ['features', ['一つ', '二つ']],
  ['features', ['一つ', '二つ', '三つ', '四つ']],
  ['features.1', 'あ'.repeat(91)],
  ['routes.0.id', 'everyone'],
  ['routes.0.steps', []],
  ['routes.0.steps.0.why', 'あ'.repeat(61)],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(citySchema, change(GOOD, field, value))).toEqual([field]);
});
