import { expect, test } from 'vitest';
import { checkGaps, noteGaps } from '../../../src/check/rules/gaps.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const DOCUMENT = `${CITY}/guide/document.yaml`;
const EMPTY = '---\ntitle: 目的\ncode: "9101"\nsources: [mihon-guide/1]\n---\n\n本文です。\n';
const OFFICIAL = { [DOCUMENT]: ['kind: ', 'wording: official\nkind: '] } as const;

test('A city whose documents are written to the end is told of no gap', async () => {
  expect(await tellOf(checkGaps)).toEqual([]);
  expect(await tellOf(noteGaps)).toEqual([]);
});

test('In a document of ours a section without key point and subjects is a fault', async () => {
  expect(await tellOf(checkGaps, { [PURPOSE]: EMPTY })).toEqual([
    `${PURPOSE}\n　　項目（keyPoint、concepts）がありません。書いてください。`,
  ]);
  expect(await tellOf(noteGaps, { [PURPOSE]: EMPTY })).toEqual([]);
});

test('In a city’s own document it is to be done, and no fault', async () => {
  expect(await tellOf(noteGaps, { [PURPOSE]: EMPTY, ...OFFICIAL })).toEqual([
    `${PURPOSE}\n　　まだ書かれていない項目（keyPoint、concepts）があります。書くまで、サイトにはまだないと出ます。`,
  ]);
  expect(await tellOf(checkGaps, { [PURPOSE]: EMPTY, ...OFFICIAL })).toEqual([]);
});

test('A document that does not say for whom it is, is told', async () => {
  expect(await tellOf(checkGaps, { [DOCUMENT]: ['audience:', '# audience:'] })).toEqual([
    `${DOCUMENT}\n　　項目（audience）がありません。書いてください。`,
  ]);
});
