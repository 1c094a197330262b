import { expect, test } from 'vitest';
import { ask, readResults, waitForAnswer } from '../support/browser/ask-search.ts';
import { MUTUAL, readStorage } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('fixture');

test('Under a sub-path the search finds the new city, and its link works', async () => {
  const page = await site.open('/search/');
  await ask(page, '虹の橋');
  const hrefs = (await readResults(page)).map(({ href }) => href);
  expect(hrefs).toEqual(
    expect.arrayContaining(['/handbook/mihon/guide/start/#purpose', '/handbook/mihon/ordinance/rules/#art-1']),
  );
  await page.locator('astro-island ol a[href="/handbook/mihon/guide/start/#purpose"]').click();
  await page.waitForURL((url) => url.hash === '#purpose');
  expect(page.url()).toBe(site.url('/mihon/guide/start/#purpose'));
  expect(await page.locator('#purpose').isVisible()).toBe(true);
});

test('Under a sub-path the header search of a reading page leads to the results', async () => {
  const page = await site.open('/mihon/guide/start/');
  await page.locator('header [type="search"]').fill('9201');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/handbook/search/');
  await waitForAnswer(page, '9201');
  expect((await readResults(page))[0]?.href).toBe('/handbook/mihon/ordinance/rules/#art-1');
});

test('Under a sub-path a reader goes from home through the city and its document to the next chapter', async () => {
  const page = await site.open('/');
  await page.locator('main a[href="/handbook/mihon/"]').first().click();
  await page.locator('main a[href="/handbook/mihon/guide/"]').first().click();
  await page.locator('main a[href="/handbook/mihon/guide/start/"]').first().click();
  await page.locator('a[rel="next"]').click();
  expect(page.url()).toBe(site.url('/mihon/guide/practice/'));
});

test.each([
  { from: '/n/9201/', to: '/mihon/ordinance/rules/#art-1' },
  { from: '/mihon/ordinance/art-1/', to: '/mihon/ordinance/rules/#art-1' },
  { from: '/n/9301/', to: '/mihon/projects/' },
])('Under a sub-path $from forwards to $to', async ({ from, to }) => {
  const page = await site.open(from);
  await page.waitForURL(site.url(to));
  expect(await page.locator(to.includes('#') ? '#art-1' : 'h1').isVisible()).toBe(true);
});

test('Under a sub-path sheets have keys of their own, and those that earlier editions kept at the root are copied over', async () => {
  const page = await site.open('/about/');
  const old = {
    kind: 'kyodo-handbook-sheet',
    version: 2,
    id: 'old-1',
    list: 'mutual-check-sheet',
    edition: '',
    created: '2026-04-01T00:00:00.000Z',
    cells: {
      name: { seen: { a: 1 }, writings: [{ value: '根にあった', by: 'a', n: 1, at: '2026-04-01T00:00:00.000Z' }] },
    },
  };
  await page.evaluate((text) => localStorage.setItem('kyodo-handbook/sheet/old-1', text), JSON.stringify(old));
  await page.goto(site.url(MUTUAL));
  await page.getByRole('link', { name: '根にあった' }).waitFor();
  const stored = await readStorage(page);
  expect(stored['kyodo-handbook/sheet/old-1']).toBe(JSON.stringify(old));
  expect(stored['kyodo-handbook:/handbook/sheet/old-1']).toBe(JSON.stringify(old));
});

// attack.md part B: the booklet and the view, too.
test('Under a sub-path the view and the booklet are kept apart from the root’s, which are copied over', async () => {
  const page = await site.open('/about/');
  await page.evaluate(() => {
    localStorage.setItem('kyodo.view', 'dark');
    localStorage.setItem('kyodo.booklet', '1312');
  });
  await page.goto(site.url('/booklet/'));
  expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('dark');
  await expect.poll(() => page.locator('.chosen .name').count()).toBe(1);
  await page.goto(site.url('/settings/'));
  await page.getByLabel('明るい').check();
  expect(await readStorage(page)).toMatchObject({
    'kyodo.view': 'dark',
    'kyodo.view/handbook/': 'light',
    'kyodo.booklet': '1312',
    'kyodo.booklet/handbook/': '1312',
  });
  await page.getByRole('button', { name: 'はじめの表示に戻す' }).click();
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('');
});
