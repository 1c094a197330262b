import { expect, test } from 'vitest';
import { noteGaps } from '../../../src/check/rules/gaps.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const DOCUMENT = `${CITY}/guide/document.yaml`;
const EMPTY = '---\ntitle: 目的\ncode: "9101"\nsources: [mihon-guide/1]\n---\n\n本文です。\n';
const MEND = '書いてください。書くまで、サイトにも「まだ書かれていません」と出ます。';

test('A city whose documents are written to the end is told of no gap', async () => {
  expect(await tellOf(noteGaps)).toEqual([]);
});

test('A section of ours without key point and subjects is listed', async () => {
  expect(await tellOf(noteGaps, { [PURPOSE]: EMPTY })).toEqual([
    `${PURPOSE}\n　　まだ書かれていません（keyPoint、concepts）。${MEND}`,
  ]);
});

test('A section in its city’s own words needs neither', async () => {
  const official = { [DOCUMENT]: ['kind: ', 'wording: official\nkind: '] } as const;
  expect(await tellOf(noteGaps, { [PURPOSE]: EMPTY, ...official })).toEqual([]);
});

test('A document that does not say for whom it is, is listed', async () => {
  expect(await tellOf(noteGaps, { [DOCUMENT]: ['audience:', '# audience:'] })).toEqual([
    `${DOCUMENT}\n　　まだ書かれていません（audience）。${MEND}`,
  ]);
});
