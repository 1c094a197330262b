import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const PATH = '/kodaira/projects/';
const choice = (page: Page, label: string) =>
  page.locator('.filters label', { hasText: new RegExp(`^${label}`) }).locator('select');

test('A reader narrows the list by words of any width and kana; rows, count and bars follow, and the address keeps it', async () => {
  const page = await site.open(PATH);
  await page.getByText('168件のうち168件').waitFor();
  await page.getByLabel('ことば').fill('ｸﾞﾘｰﾝﾛｰﾄﾞ');
  await page.getByText('168件のうち5件').waitFor();
  await expect.poll(() => page.locator('.found-rows tbody tr').count()).toBe(5);
  expect(await page.locator('#all-projects').isVisible()).toBe(false);
  await page.locator('.bar-charts dd').first().waitFor();
  const bars = await page.locator('.bar-charts section').first().locator('dd').allTextContents();
  expect(bars.map(Number).reduce((sum, count) => sum + count, 0)).toBe(5);
  await page.reload();
  await page.getByText('168件のうち5件').waitFor();
  await page.getByRole('button', { name: '条件を外す' }).click();
  await expect.poll(() => page.locator('#all-projects').isVisible()).toBe(true);
});

test('Departments are 24, joint rows count for each of them, and the joint labels can be asked alone', async () => {
  const page = await site.open(PATH);
  await page.getByText('168件のうち168件').waitFor();
  const options = await choice(page, '課')
    .locator('optgroup')
    .evaluateAll((groups) => groups.map((group) => group.children.length));
  expect(options).toEqual([24, 3]);
  await choice(page, '課').selectOption('図書館');
  await page.getByText('168件のうち9件').waitFor();
  await choice(page, '課').selectOption('図書館・公民館');
  await page.getByText('168件のうち3件').waitFor();
});

test('Forms, kinds of partners and sorting work together, by keyboard', async () => {
  const page = await site.open(PATH);
  await page.getByText('168件のうち168件').waitFor();
  await choice(page, '形態').focus();
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('ArrowDown');
  await page.getByText('168件のうち12件').waitFor();
  await choice(page, '相手').selectOption('大学');
  await choice(page, '並べ方').selectOption('title');
  expect(new URL(page.url()).searchParams.toString()).toContain('sort=title');
  const isSorted = () =>
    page.locator('.found-rows tbody th').evaluateAll((cells) => {
      const titles = cells.map((cell) => cell.firstChild?.textContent ?? '');
      return titles.join() === titles.toSorted(new Intl.Collator('ja').compare).join();
    });
  await expect.poll(isSorted).toBe(true);
  expect(await page.locator('.found-rows tbody th').count()).toBe(3);
});

test('A row leads to its place in the whole list, and similar projects are found on request', async () => {
  const page = await site.open(`${PATH}?q=花いっぱい`);
  const first = page.locator('.found-rows tbody tr').first();
  await first.waitFor();
  await first.locator('summary').click();
  await expect.poll(() => first.locator('details li, details p').count()).toBeGreaterThan(0);
  const number = (await first.locator('.no a').getAttribute('href')) ?? '';
  await first.locator('.no a').click();
  await expect.poll(() => page.locator(number).isVisible()).toBe(true);
});

test('When nothing fits, the page says how to go on', async () => {
  const page = await site.open(`${PATH}?q=宇宙旅行`);
  await page.getByText('合う取組がありません').waitFor();
  await page.getByRole('button', { name: '条件をすべて外して' }).click();
  await page.getByText('168件のうち168件').waitFor();
});

test('At 320 px a found row is a card and nothing sticks out', async () => {
  const page = await site.open(`${PATH}?form=共催`, { viewport: { width: 320, height: 700 } });
  await page.getByText('168件のうち36件').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('Without JavaScript the whole table stands there, and on paper what was found', async () => {
  const bare = await site.open(PATH, { javaScriptEnabled: false });
  expect(await bare.locator('#all-projects tbody tr').count()).toBe(168);
  const page = await site.open(`${PATH}?form=協議会`);
  await page.getByText('168件のうち10件').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.filters').isVisible()).toBe(false);
  await expect.poll(() => page.locator('.found-rows tbody tr:visible').count()).toBe(10);
  expect(await page.locator('.explorer .paper-only').textContent()).toBe('条件：形態「協議会」');
  expect(await page.locator('.whole-list:visible').count()).toBe(0);
});

test('When the rows cannot be fetched, the page says so and the table stays', async () => {
  const page = await site.open('/about/');
  await page.route('**/data/projects-kodaira.json', (route) => route.abort());
  await page.goto(site.url(PATH));
  expect(await page.getByRole('alert').textContent()).toContain('下の表はそのまま使えます');
  expect(await page.locator('#all-projects tbody tr').count()).toBe(168);
});

test('Partners that recur are listed with the way to their rows', async () => {
  const page = await site.open(PATH);
  await page.getByText(/2件以上に出てくる相手（/).click();
  const row = page.locator('.partners li', { hasText: '津田塾大学' });
  expect(await row.locator('a').count()).toBe(3);
});

// Row B12.
test.each([360, 1280])('Bars of the rows found keep the proportion of their counts at %s px', async (width) => {
  const page = await site.open('/kodaira/projects/?q=公園', { viewport: { width, height: 900 } });
  await page.locator('.explorer .bar').first().waitFor();
  const bars = await page
    .locator('.explorer .bar-charts section')
    .first()
    .locator('dd')
    .evaluateAll((all) =>
      all.map((row) => ({
        count: Number(row.textContent),
        width: row.firstElementChild?.getBoundingClientRect().width ?? 0,
      })),
    );
  const [most, ...others] = bars;
  expect(others.length).toBeGreaterThan(0);
  // The frame of a bar is two pixels wide, whatever it counts.
  for (const { count, width: seen } of others)
    expect(Math.abs(seen - ((most?.width ?? 0) * count) / (most?.count ?? 1))).toBeLessThanOrEqual(3);
});

// Issue 19, statement 8.
test.each([360, 1280])(
  'A number of the picture narrows the list to as many rows, which stand on the screen, at %s px',
  async (width) => {
    const page = await site.open(PATH, { viewport: { width, height: 740 } });
    await page.getByRole('link', { name: '公民館の共催13件' }).click();
    await page.getByText('168件のうち13件').waitFor();
    expect(await choice(page, '課').inputValue()).toBe('公民館');
    expect(await choice(page, '形態').inputValue()).toBe('共催');
    await expect.poll(() => page.locator('.found-rows tbody tr').count()).toBe(13);
    await expect
      .poll(() => page.locator('.filters').evaluate((part) => part.getBoundingClientRect().top))
      .toBeLessThan(740);
    const again = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.getByText('168件のうち13件').waitFor();
  },
);
