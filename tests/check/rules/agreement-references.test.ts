import { expect, test } from 'vitest';
import { checkAgreementReferences } from '../../../src/check/rules/agreement-references.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const FILE = 'agreements/clauses/paint.yaml';
const CLAUSE = `title: 色
text:
  - lead: 塗る
    kinds: [bridge]
    items: [{ text: 橋, forms: [commission] }]
fields:
  - id: colour
    from:
      - { list: bridge-check, item: ITEM }
      - { answers: { money: [payment, unknown] }, text: 赤 }
      - { kinds: [bridge], text: 青 }
passages: [{ section: mihon/guide/purpose, says: 塗る, forms: [commission] }]
law: [{ text: 塗る前に、管理する課に確かめます。, kinds: [bridge] }]
sheetItems: [{ list: bridge-check, item: ITEM }]
`;
const KIND = 'short: 橋\nforms: [commission]\nanswers: { money: [payment] }\n';
const HEADS = 'heads: [{ id: name, from: [{ list: bridge-check, field: FIELD }] }]\n';
const SHEET = `parties: [group]
fields: [{ id: bridge-name }]
phases: [{ id: a, items: [{ id: paint-it }] }]
`;
const known = (text: string) => text.replaceAll('ITEM', 'paint-it').replaceAll('FIELD', 'bridge-name');
const tell = (edits: Edits = {}) =>
  tellOf(checkAgreementReferences, {
    [`${CITY}/checklists/bridge-check.yaml`]: SHEET,
    'agreements/agreement.yaml': known(HEADS),
    'agreements/kinds/bridge.yaml': KIND,
    [FILE]: known(CLAUSE),
    ...edits,
  });
const clause = (from: string, to: string) => tell({ [FILE]: known(CLAUSE).replace(from, to) });

test('A draft that names what is there is told of nothing', async () => {
  expect(await tell()).toEqual([]);
});

test.each([
  ['kinds: [bridge]\n    items', 'kinds: [bridg]\n    items', '4', '「bridg」という書面の種類はありません。'],
  ['橋, forms: [commission]', '橋, forms: [commision]', '5', '「commision」という形態はありません。'],
  [
    'item: paint-it }\n      -',
    'item: paint }\n      -',
    '9',
    'シート「bridge-check」に、「paint」という項目はありません。',
  ],
  ['money: [payment, unknown]', 'money: [pay]', '10', '問い「money」に「pay」という答えはありません。'],
  ['answers: { money', 'answers: { moneys', '10', '「moneys」という問いはありません。'],
  ['kinds: [bridge], text: 青', 'kinds: [b], text: 青', '11', '「b」という書面の種類はありません。'],
  ['says: 塗る, forms: [commission]', 'says: 塗る, forms: [x]', '12', '「x」という形態はありません。'],
  ['。, kinds: [bridge]', '。, kinds: [y]', '13', '「y」という書面の種類はありません。'],
  ['sheetItems: [{ list: bridge-check', 'sheetItems: [{ list: bridge', '14', '「bridge」というシートはありません。'],
])('「%s」 written as 「%s」 is told in line %s', async (from, to, line, said) => {
  const [told, ...others] = await clause(from, to);
  expect(others).toEqual([]);
  expect(told).toContain(`${FILE}:${line}`);
  expect(told).toContain(said);
});

test('A kind and the heads are held to the same', async () => {
  expect(await tell({ 'agreements/kinds/bridge.yaml': KIND.replace('[payment]', '[gold]') })).toEqual([
    expect.stringContaining('問い「money」に「gold」という答えはありません。'),
  ]);
  expect(await tell({ 'agreements/agreement.yaml': HEADS.replace('FIELD', 'bridge') })).toEqual([
    expect.stringContaining('シート「bridge-check」に、「bridge」という欄はありません。'),
  ]);
});
