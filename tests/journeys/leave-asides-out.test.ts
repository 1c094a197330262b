import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';
/** The same words twice, once beside the text: what a new component would bring. */
const ADDED = '<p data-aside id="beside">協議会の案内</p><p id="text">協議会の案内</p>';

/** Opens a page of a site in whose 第12条 a component has put something new. */
async function open(path: string): Promise<Page> {
  const page = await site.open('/about/');
  await page.route(`**${CHAPTER}`, async (route) => {
    const reply = await route.fetch();
    const html = (await reply.text()).replace(/(<section[^>]*data-code="1312"[^>]*>)/, `$1${ADDED}`);
    await route.fulfill({ response: reply, body: html });
  });
  await page.evaluate((hit) => {
    localStorage.setItem('kyodo.view', 'ruby');
    sessionStorage.setItem('kyodo.hits', JSON.stringify({ words: ['案内'], path: hit }));
  }, `${CHAPTER}#art-12`);
  await page.goto(site.url(path));
  return page;
}

test('What is marked as an aside gets no marked hits and no furigana, and paper does not show it', async () => {
  const page = await open(`${CHAPTER}#art-12`);
  await page.locator('#text ruby').waitFor();
  expect(await page.locator('#text').innerHTML()).toMatch(/^<ruby>協議会<rp[^>]*>.*<\/ruby>の<mark>案内<\/mark>$/);
  expect(await page.locator('#beside').innerHTML()).toBe('協議会の案内');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#text').isVisible()).toBe(true);
  expect(await page.locator('#beside').isVisible()).toBe(false);
});

test('A booklet takes over the text of a section and no aside of it', async () => {
  const page = await open('/booklet/?s=1312');
  await page.locator('.piece #s1312-text').waitFor();
  expect(await page.locator('.piece #s1312-beside').count()).toBe(0);
  expect(await page.locator('.piece [data-aside]').count()).toBe(0);
});
