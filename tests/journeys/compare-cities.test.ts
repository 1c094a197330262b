import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const PHONE = { viewport: { width: 360, height: 740 } };
const shownCities = (page: Page) =>
  page
    .locator('.aligned tbody tr')
    .first()
    .locator('td:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label')));

test('A concept opens with what differs, in sentences, then the table of all cities with the way to each passage', async () => {
  const page = await site.open('/compare/principles/');
  const sentences = await page.locator('.differences li').allTextContents();
  expect(sentences).toContain('「公平・公正」「期間を区切る」をあげるのは、稲城市だけです。');
  expect(sentences[0]).toContain('小平市8');
  await page.locator('#time-limit a').first().click();
  await page.waitForURL(/\/inagi\/guideline\/concept\/#principles-time-limit$/);
});

test('Cities are chosen, the address keeps the choice, and an address opens with it', async () => {
  const page = await site.open('/compare/principles/');
  await page.getByRole('checkbox', { name: '小平市' }).uncheck();
  await page.getByRole('checkbox', { name: '西東京市' }).uncheck();
  await expect.poll(() => shownCities(page)).toEqual(['稲城市', '小田原市']);
  expect(new URL(page.url()).searchParams.get('cities')).toBe('inagi,odawara');
  const again = await site.open('/compare/principles/?cities=odawara');
  await again.getByRole('checkbox', { name: '小平市' }).waitFor();
  await expect.poll(() => shownCities(again)).toEqual(['小田原市']);
});

test('On a phone one city is shown at a time, and all of them on request', async () => {
  const page = await site.open('/compare/principles/', PHONE);
  await page.getByLabel('表示する市').selectOption('西東京市');
  await expect.poll(() => shownCities(page)).toEqual(['西東京市']);
  await page.getByLabel('表示する市').selectOption('すべての市');
  await expect.poll(async () => (await shownCities(page)).length).toBe(4);
});

test('Without JavaScript every city and every silence is on the page', async () => {
  const page = await site.open('/compare/suitable-projects/', { javaScriptEnabled: false });
  expect(await shownCities(page)).toHaveLength(4);
  expect(await page.locator('.aligned td', { hasText: '規定なし' }).count()).toBeGreaterThan(8);
  expect(await page.locator('.looked').textContent()).toContain('稲城市＝');
});

test('The table can be taken away as CSV', async () => {
  const page = await site.open('/compare/principles/');
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const answer = await page.request.get(site.url(href ?? ''));
  expect(answer.status()).toBe(200);
  expect((await answer.text()).split('\r\n')[0]).toContain('"theme_label"');
});
