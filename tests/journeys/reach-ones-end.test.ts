// Issue 19: the seven people of use.md part 2, each from the home page to the end, by what the pages offer alone.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer } from '../support/browser/answer-wizard.ts';
import { beginSheet, findMarks, openTime } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const PHONE = { width: 360, height: 740 };

/** Follows the first link of the page's text with these words, and waits for where it leads. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
}

/** Opens the menu where it is folded, and follows one of its words. */
async function choose(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: 'メニュー' });
  if (await button.isVisible()) await button.click();
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
}

/** Notes that printing was asked for, in place of the browser's own window. */
async function print(page: Page, name: string): Promise<void> {
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.locator('body[data-printed]').waitFor();
}

const at = (page: Page) => new URL(page.url()).pathname;

test('An employee chooses a form, is led on to a contact and to the sheet, fills it for both times, and prints it', async () => {
  const page = await site.open('/');
  await follow(page, '小平市の職員の方へ');
  await follow(page, /協働の形を選んでみる/);
  for (const words of ['事業の実施', '場所・広報・物品・人手', '催し・講座', '団体の活動']) await answer(page, words);
  for (let more = 0; more < 4 && !new URL(page.url()).search.includes('at=result'); more += 1)
    await answer(page, 'わからない');
  const next = page.locator('.wizard .result');
  await next.getByText('次の一歩').waitFor();
  expect(await next.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await next.getByRole('link', { name: '相互チェックシート' }).first().click();
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await findMarks(page, 0, 0).getByLabel('できた').check();
  await openTime(page, '事業後');
  await findMarks(page, 0, 0).getByLabel('話し合う').check();
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  await print(page, '記入したシートを印刷する');
  expect(at(page)).toBe('/checklists/mutual-check-sheet/');
});

test('Somebody of a group learns on a phone how much money there is, by when and whom to ask, in two steps', async () => {
  const page = await site.open('/', { viewport: PHONE, hasTouch: true });
  await follow(page, /お金・補助/);
  await follow(page, '小平市提示型公募事業');
  expect(at(page)).toBe('/kodaira/schemes/theme-grant/');
  const facts = (await page.locator('main table').first().textContent()) ?? '';
  for (const word of ['いくら', '10万円', 'だれが', 'いつ', '042-346-9809']) expect(facts).toContain(word);
  expect(await page.locator('main a[href="tel:042-346-9809"]').first().isVisible()).toBe(true);
  await print(page, 'この制度を印刷する');
});

test('Who revises a guideline finds what other cities say, and takes the passages along as a booklet', async () => {
  const page = await site.open('/');
  await choose(page, '比べる');
  await follow(page, /評価/);
  const all = await page.locator('main table').first().textContent();
  for (const city of ['小平市', '西東京市', '稲城市', '小田原市']) expect(all).toContain(city);
  await follow(page, /小冊子に入れる/);
  await page.locator('.booklet .piece').nth(3).waitFor();
  expect(at(page)).toBe('/booklet/');
});

test('Who needs large letters on paper finds the press on the page that is read', async () => {
  const page = await site.open('/');
  await follow(page, '手引きを読む');
  await follow(page, '小平市自治基本条例');
  await follow(page, /参加及び協働/);
  await print(page, '大きい字で印刷');
  expect(at(page)).toBe('/kodaira/ordinance/participation-and-collaboration/');
});

test('Who comes from elsewhere into the middle of a chapter sees where it is, and reaches the money in one step', async () => {
  const page = await site.open('/odawara/guideline/forms/#subsidy', { viewport: PHONE });
  const row = page.locator('nav.here, .here').first();
  const { y } = (await row.boundingBox()) ?? { y: -1 };
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(60);
  expect(await row.textContent()).toContain('小田原市');
  await choose(page, '補助と制度');
  expect(at(page)).toBe('/schemes/');
});

test('By keyboard alone one comes from the home page to a question of the wizard and answers it', async () => {
  const page = await site.open('/');
  const link = page.getByRole('banner').getByRole('link', { name: '形を選ぶ', exact: true });
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  const first = page.getByLabel('小平市');
  await expect.poll(() => page.locator('.wizard').count()).toBe(1);
  for (let step = 0; step < 40 && !(await first.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('.wizard h2', { hasText: '何について' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('stage')).toBe('carry-out');
});

test('Without script the home page leads to the blank sheet, the money and the questions of the wizard', async () => {
  const page = await site.open('/', { javaScriptEnabled: false, viewport: PHONE });
  await choose(page, 'シート');
  await follow(page, '相互チェックシート');
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThanOrEqual(12);
  await choose(page, '補助と制度');
  expect(await page.getByRole('main').textContent()).toContain('10万円');
  await choose(page, '形を選ぶ');
  expect(await page.getByRole('main').textContent()).toContain('紙で答える用紙');
});
