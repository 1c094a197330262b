import { expect, test } from 'vitest';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test.each([
  { query: '協働', among: 20, leads: '/kodaira/handbook/basics/#definition' },
  { query: '委託', among: 5, leads: '/kodaira/handbook/basics/#forms' },
  { query: '市民等', among: 20, leads: '/kodaira/ordinance/general-provisions/#art-3' },
  { query: 'いきいき協働事業の窓口', among: 10, leads: '/kodaira/handbook/next-steps/#proposal-program' },
])('$query finds the section that is about it among the first $among', async ({ query, among, leads }) => {
  const page = await site.open('/search/');
  await ask(page, query);
  const found = await readResults(page);
  expect(found.slice(0, among).map(({ href }) => href)).toContain(leads);
});

test('More results than fit are shown on request, each once', async () => {
  const page = await site.open('/search/');
  await ask(page, '協働');
  expect(await readResults(page)).toHaveLength(20);
  await page.locator('astro-island ol ~ button').click();
  await expect.poll(async () => (await readResults(page)).length, { timeout: 20_000 }).toBeGreaterThan(20);
  const hrefs = (await readResults(page)).map(({ href }) => href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
});

test('A result leads to the section it names', async () => {
  const page = await site.open('/search/');
  await ask(page, '委託');
  const link = page.locator('astro-island ol a[href="/kodaira/handbook/basics/#forms"]');
  const title = (await link.textContent()) ?? '';
  await link.click();
  await page.waitForURL(site.url('/kodaira/handbook/basics/#forms'));
  expect(await page.locator('#forms').getByRole('heading').first().textContent()).toBe(title);
  expect(await page.locator('#forms').isVisible()).toBe(true);
});
