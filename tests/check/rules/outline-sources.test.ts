import { expect, test } from 'vitest';
import { checkOutlineSources } from '../../../src/check/rules/outline-sources.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const OUTLINE = `${CITY}/guide/outline.yaml`;

test('An outline of one source that says how many rows there are is told of nothing', async () => {
  expect(await tellOf(checkOutlineSources)).toEqual([]);
});

test('A part of another source is told', async () => {
  expect(await tellOf(checkOutlineSources, { [OUTLINE]: ['mihon-guide/3', 'mihon-law/3'] })).toEqual([
    `${OUTLINE}:7　entriesの6番目のid「mihon-law/3」\n　　ほかの番号は「mihon-guide/」で始まっています。1つの目録には、1つの原典の番号だけを書いてください。`,
  ]);
});

test.each(['table', 'flow', 'list'])('A %s without the number of its rows is told', async (kind) => {
  expect(
    await tellOf(checkOutlineSources, {
      [OUTLINE]: ['kind: table, title: 橋の色, rows: 2', `kind: ${kind}, title: 橋の色`],
    }),
  ).toEqual([
    `${OUTLINE}:4　entriesの3番目「mihon-guide/1-T1」\n　　行（段・項目）の数がありません。rowsに、原典で数えた数を書いてください。`,
  ]);
});
