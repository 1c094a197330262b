import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mendRadicals } from '../../src/import/write/mend-text.ts';
import { openPdf } from '../../src/publish/pdf/inspect/read-pdf.ts';
import { squeeze } from '../../src/publish/pdf/inspect/squeeze.ts';
import { useSite } from '../support/browser/use-site.ts';
import { listSourceLines } from '../support/site/printed-lines.ts';

const site = useSite('fixture');
const SOURCE = listSourceLines(readFileSync('tests/fixtures/import/colour-ordinance.txt', 'utf8'));
const DEFINITION = SOURCE.slice(SOURCE.indexOf('（定義）'), SOURCE.indexOf('（市の責務）'));
const CHAPTER = '/mihon/colours/c9402/';

/** What is copied when a section is selected as a whole, line by line. */
const copySection = (page: Page, id: string) =>
  page.evaluate((name) => {
    const section = document.getElementById(name);
    const last = section?.querySelector('.cite');
    if (!section || !last) return [];
    getSelection()?.setBaseAndExtent(section, 0, section, [...section.childNodes].indexOf(last));
    return (getSelection()?.toString() ?? '').split('\n').filter((line) => line.trim() !== '');
  }, id);

test('An article that is copied out of the page is its source, line by line', async () => {
  const page = await site.open(CHAPTER);
  expect(await copySection(page, 'art-2')).toEqual(DEFINITION);
});

test('Who hears the page hears the numbers as they are printed', async () => {
  const page = await site.open(CHAPTER);
  expect(await page.getByRole('heading', { name: '第２条' }).textContent()).toBe('（定義）第２条　');
  const numbers = await page.locator('#art-2').getByRole('link').allTextContents();
  expect(numbers.slice(0, 6)).toEqual(['⑴　', '⑵　', '⑵の２　', '⑶　', '２　', '３　']);
  expect(await page.locator('#art-2 a.number[aria-label]').count()).toBe(0);
});

test('The PDF of a chapter holds its source to the character', async () => {
  const page = await site.open(CHAPTER);
  const pdf = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  // Fonts of paper hand out radicals for some kanji.
  expect(squeeze(mendRadicals(texts.join('')))).toContain(squeeze(DEFINITION.join('')));
});

test('A result of the search says that the words are the city’s, and a branch is found by its number', async () => {
  const page = await site.open('/search/?q=第６条の２　塗料&city=みほん市');
  const result = page.locator('.results li').filter({ hasText: '塗料の寄附' }).first();
  await result.waitFor();
  expect(await result.textContent()).toContain('市の原文');
});

test('A booklet of both says which of its sections are the city’s words', async () => {
  const page = await site.open('/booklet/?s=9403-9101');
  await expect.poll(() => page.locator('.piece').count()).toBe(2);
  expect(await page.locator('.booklet-title').textContent()).toContain('「市の原文」とある節は市の文のまま');
  const cited = await page.locator('.cited').allTextContents();
  expect(cited.map((text) => text.includes('市の原文（協働ハンドブックに掲載）'))).toEqual([true, false]);
  const official = await site.open('/booklet/?s=9403');
  await expect.poll(() => official.locator('.piece').count()).toBe(1);
  expect(await official.locator('.booklet').textContent()).not.toMatch(/原文ではありません|当サイトのことば/);
  expect(await official.locator('.booklet-title').textContent()).toContain('本文は市の原文で、書き直していません。');
});
