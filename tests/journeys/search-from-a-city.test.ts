import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readResults, waitForAnswer } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/odawara/guideline/forms/';
const ALIKE = 'すべての市から探す';
const OWN = '小田原市と、市によらないものから';
const cityOf = (href: string) => href.split('/')[1];

/** From a chapter of a city, a question typed into the field in its head, sent by Enter. */
async function sendFrom(path: string, query: string): Promise<Page> {
  const page = await site.open(path);
  await page.locator('#site-search').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  await waitForAnswer(page, query);
  return page;
}

test('Under the field of a city’s page its own places are offered, which is said, and one press looks into all', async () => {
  const page = await site.open(CHAPTER);
  await page.locator('#site-search').fill('協働の定義');
  const options = page.getByRole('option');
  await options.first().waitFor();
  expect(cityOf((await options.first().getAttribute('href')) ?? '')).toBe('odawara');
  await expect.poll(() => page.locator('.offers [role=status]').textContent()).toContain(OWN);
  await page.getByRole('button', { name: ALIKE }).click();
  await expect.poll(() => page.locator('.offers [role=status]').textContent()).not.toContain(OWN);
  expect(await page.locator('#site-search').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: /か所すべてを見る/ }).click();
  await waitForAnswer(page, '協働の定義');
  expect(await page.getByRole('status').textContent()).not.toContain(OWN);
});

test('Who comes to the search from a city’s page finds its places, until all are wanted', async () => {
  const page = await sendFrom(CHAPTER, '協働の定義');
  expect(await page.getByRole('status').textContent()).toContain(OWN);
  expect(cityOf((await readResults(page))[0]?.href ?? '')).toBe('odawara');
  expect((await readResults(page)).map(({ href }) => cityOf(href))).not.toContain('kodaira');
  await page.getByRole('button', { name: ALIKE }).click();
  await expect.poll(() => page.getByRole('status').textContent()).not.toContain(OWN);
  expect((await readResults(page)).map(({ href }) => cityOf(href))).toContain('kodaira');
  expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.reload();
  await waitForAnswer(page, '協働の定義');
  expect(await page.getByRole('status').textContent()).not.toContain(OWN);
});

test('A question that names another city, and one from a page of no city, put none of the reader’s first', async () => {
  const named = await sendFrom(CHAPTER, '稲城市 後援');
  expect(await named.getByRole('status').textContent()).not.toContain('市によらない');
  expect(cityOf((await readResults(named))[0]?.href ?? '')).toBe('inagi');
  const home = await sendFrom('/', '後援');
  expect(await home.getByRole('status').textContent()).not.toContain('市によらない');
  expect(new URL(home.url()).searchParams.get('from')).toBeNull();
});

test('A result tells the year of its document, and of a scheme that changed since that it did', async () => {
  const page = await sendFrom('/', '市民活動支援公募事業 30万円');
  const tellOf = (path: string) => page.locator(`.results li:has(a[href="${path}"]) .soft`).textContent();
  expect(await tellOf('/kodaira/newsletter/going-further/#foundation')).toBe(
    '小平市、広報特集、平成21年度（2009年度）、さらなる協働をめざしてのちに変わった制度を含みます',
  );
  expect(await tellOf('/kodaira/schemes/citizens-activity-grant/')).toBe(
    '小平市、制度、平成21年度（2009年度）時点のちに変わった制度',
  );
});

test('On a phone the first hit stands in the first screen, and the line of the folded choices says what is chosen', async () => {
  const page = await site.open('/search/?q=補助金', { viewport: { width: 360, height: 800 } });
  await waitForAnswer(page, '補助金');
  const first = await page.locator('.results > li').first().boundingBox();
  expect((first?.y ?? 800) + (first?.height ?? 0)).toBeLessThanOrEqual(800);
  const city = page.getByLabel('市', { exact: true });
  expect(await city.isVisible()).toBe(false);
  await page.locator('.filters summary').click();
  await city.selectOption('稲城市');
  expect(await page.locator('.filters summary').textContent()).toBe('絞り込む：稲城市');
});
