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

test.each([
  ['ours', {}],
  ['its city’s own', { [DOCUMENT]: ['kind: ', 'wording: official\nkind: '] } as const],
])('A section without key point and subjects, in words that are %s, is listed', async (_, edits) => {
  expect(await tellOf(noteGaps, { [PURPOSE]: EMPTY, ...edits })).toEqual([
    `${PURPOSE}\n　　まだ書かれていません（keyPoint、concepts）。${MEND}`,
  ]);
});

test('A document that does not say for whom it is, is listed', async () => {
  expect(await tellOf(noteGaps, { [DOCUMENT]: ['audience:', '# audience:'] })).toEqual([
    `${DOCUMENT}\n　　まだ書かれていません（audience）。${MEND}`,
  ]);
});
