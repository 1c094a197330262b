import { expect, test } from 'vitest';
import { checkPages } from '../../../../src/publish/pdf/inspect/check-pages.ts';
import { parseExpected } from '../../../../src/publish/pdf/inspect/expect-pdf.ts';
import type { PaperPage } from '../../../../src/publish/pdf/inspect/read-paper.ts';

const ADDRESS = 'https://mihon.example/n/1111/';
const expected = parseExpected(
  `<main><div class="block"><p>みほん市</p><p class="address">${ADDRESS}</p></div><p>本文</p></main>`,
);

/** A page without a fault, but for what is changed. */
function page(changes: Partial<PaperPage> = {}): PaperPage {
  return {
    margins: ['1/1', ADDRESS],
    words: `みほん市${ADDRESS}みほん市の手引きの本文です。`,
    headings: [],
    tables: [],
    alternatives: [],
    ...changes,
  };
}
const faultsOf = (...pages: readonly PaperPage[]) => checkPages(pages, expected);

test('A page that says its number, its address and where its text comes from has no fault', () => {
  expect(faultsOf(page())).toEqual([]);
});

test('A page with another number than its own is named, also where its own is part of the other', () => {
  expect(faultsOf(page({ margins: ['11/1', ADDRESS] }))).toEqual(['page 1 does not say 1/1 in its margin']);
  expect(faultsOf(page({ margins: ['1/2', ADDRESS] }), page({ margins: ['1/2', ADDRESS] }))).toEqual([
    'page 2 does not say 2/2 in its margin',
  ]);
});

test('A page without the short address in its margin is named', () => {
  expect(faultsOf(page({ margins: ['1/1'] }))).toEqual([`page 1 does not say ${ADDRESS} in its margin`]);
});

test('A page without text is named, but for one that holds a drawing', () => {
  const blank = page({ margins: ['2/2', ADDRESS], words: '。' });
  const first = page({ margins: ['1/2', ADDRESS] });
  expect(faultsOf(first, blank)).toEqual(['page 2 is empty']);
  expect(faultsOf(first, { ...blank, alternatives: ['領域の図'] })).toEqual([]);
});

test('Radicals that look like kanji are named wherever they stand', () => {
  expect(faultsOf(page({ margins: ['1/1', ADDRESS, '市⺠'] }))).toEqual(['page 1 holds radicals: ⺠']);
});

test('A first page that does not say where the text comes from is named', () => {
  expect(faultsOf(page({ words: 'みほん市の手引きの本文です。そのあとも続きます。' }))).toEqual([
    'page 1 does not say where the text comes from',
  ]);
});
