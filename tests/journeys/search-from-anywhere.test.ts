import { expect, test } from 'vitest';
import { ask, readResults, waitForAnswer } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

test('The field in the header of a reading page leads to the results', async () => {
  const page = await site.open(CHAPTER);
  await page.locator('header [type="search"]').fill('委託');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  expect(new URL(page.url()).searchParams.get('q')).toBe('委託');
  await waitForAnswer(page, '委託');
  expect(await page.locator('#q').inputValue()).toBe('委託');
  expect((await readResults(page)).length).toBeGreaterThan(0);
});

test.each([CHAPTER, '/', '/search/', '/n/9999/'])('Ctrl+K goes to the search field on %s', async (path) => {
  const page = await site.open(path);
  const isInField = () => page.evaluate(() => document.activeElement?.matches('input[type="search"]') === true);
  expect(await isInField()).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await isInField()).toBe(true);
});

test('The query stands in the address, and the address brings the results again', async () => {
  const page = await site.open('/search/');
  await ask(page, '市民等 & 委託');
  expect(new URL(page.url()).searchParams.get('q')).toBe('市民等 & 委託');
  const found = await readResults(page);
  await page.reload();
  await waitForAnswer(page, '市民等 & 委託');
  expect(await readResults(page)).toEqual(found);
  await page.locator('#q').fill('');
  await expect.poll(() => new URL(page.url()).search, { timeout: 10_000 }).toBe('');
});

test('Back from a result shows the results again, and back once more the page before', async () => {
  const page = await site.open(CHAPTER);
  await page.goto(site.url('/search/'));
  await ask(page, '委託');
  const found = await readResults(page);
  await page.locator('astro-island ol a').first().click();
  await page.waitForURL((url) => url.pathname !== '/search/');
  await page.goBack();
  await waitForAnswer(page, '委託');
  expect(await readResults(page)).toEqual(found);
  await page.goBack();
  expect(page.url()).toBe(site.url(CHAPTER));
});
