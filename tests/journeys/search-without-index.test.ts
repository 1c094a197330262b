import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
/** All of the search, the engine, the places, and the files of words. */
const PIECES = ['**/pagefind/**', '**/pagefind/**/*.wasm', '**/pagefind/**/places*.json', '**/pagefind/**/words/**'];

test.each(PIECES)('When %s cannot be fetched, the search says so and the headings still lead on', async (part) => {
  const page = await searchWithout(part);
  expect(await readResults(page)).toEqual([]);
  await page.locator('#q').fill('委託');
  expect(await page.locator('#q').inputValue()).toBe('委託');
  await page.locator('main a[href="/kodaira/handbook/basics/#forms"]').click();
  expect(page.url()).toBe(site.url('/kodaira/handbook/basics/#forms'));
});

test.each(PIECES)('When %s can be fetched again, the next word is answered', async (part) => {
  const page = await searchWithout(part);
  await page.unroute(part);
  await ask(page, '委託');
  expect((await readResults(page)).length).toBeGreaterThan(0);
});

test('When the site is published anew under an open page, the next word is answered from what it is now', async () => {
  const part = '**/pagefind/directory.json';
  const page = await site.open('/about/');
  await page.route(part, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/fixed\/[0-9a-f]+"/, 'fixed/0000000000"') });
  });
  await page.goto(site.url('/search/?q=協働'));
  await waitForFault(page);
  await page.unroute(part);
  await ask(page, '委託');
  expect((await readResults(page)).length).toBeGreaterThan(0);
});

test('When the line is cut during a search, the page does not say that there is nothing', async () => {
  const page = await site.open('/search/');
  await ask(page, '！？…');
  await ask(page, 'xyzzy');
  await page.context().setOffline(true);
  await page.locator('#q').fill('協働');
  await waitForFault(page);
  await page.context().setOffline(false);
  await ask(page, '協働の形態');
  expect((await readResults(page)).length).toBeGreaterThan(0);
});

async function searchWithout(part: string): Promise<Page> {
  const page = await site.open('/about/');
  await page.route(part, (route) => route.abort());
  await page.goto(site.url('/search/?q=協働'));
  await waitForFault(page);
  return page;
}

async function waitForFault(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('status').textContent(), { timeout: 20_000 }).toContain('読み込めません');
}
