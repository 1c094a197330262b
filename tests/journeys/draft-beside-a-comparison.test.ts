// Issue 19, statement 8 (use.md parts 2(c) and 8, M10): one's own draft beside what the cities say.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/domain/data/csv.ts';
import { fillDevice, freeDevice } from '../support/browser/fill-device.ts';
import { readStorage, saveFile } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const below = useSite('fixture');
const PATH = '/compare/principles/';
const space = (page: Page, row: string) => page.getByLabel(`わが市の案：${row}`, { exact: true });
const begin = (page: Page) => page.getByRole('button', { name: '表に「わが市の案」の欄を加える' }).click();

test('A draft is typed in a column of its own, kept in this browser, and there again when one comes back', async () => {
  const page = await site.open(PATH);
  await begin(page);
  await expect.poll(() => page.locator('.aligned thead th').last().innerText()).toBe('わが市の案');
  await space(page, '対等である').fill('互いを尊重し、\n対等に話し合います。');
  await page.getByText('案は、このブラウザーの簡単な保存場所にあります。').waitFor();
  await page.reload();
  await expect.poll(() => space(page, '対等である').inputValue()).toBe('互いを尊重し、\n対等に話し合います。');
  const kept = Object.keys(await readStorage(page)).filter((key) => key.includes('draft'));
  expect(kept).toEqual(['kyodo-handbook/draft/principles/equality']);
  await page.goto(site.url('/compare/purpose/'));
  await page.getByRole('button', { name: '表に「わが市の案」の欄を加える' }).waitFor();
});

test('Another tab shows what was typed, and two tabs that write in two rows lose nothing', async () => {
  const page = await site.open(PATH);
  await begin(page);
  const other = await page.context().newPage();
  await other.goto(site.url(PATH));
  await begin(other);
  await space(page, '対等である').fill('対等に');
  await expect.poll(() => space(other, '対等である').inputValue()).toBe('対等に');
  await space(other, '自主・自立を尊重する').fill('自立して');
  await expect.poll(() => space(page, '自主・自立を尊重する').inputValue()).toBe('自立して');
  await page.reload();
  await expect.poll(() => space(page, '対等である').inputValue()).toBe('対等に');
  expect(await space(page, '自主・自立を尊重する').inputValue()).toBe('自立して');
});

test('The table goes away as CSV as it is seen: Japanese heads, the cities shown, one’s own draft last', async () => {
  const page = await site.open(`${PATH}?cities=inagi,odawara`);
  await begin(page);
  await space(page, '対等である').fill('対等に');
  const { name, text } = await saveFile(page, '案を入れた表をCSVで取り出す');
  expect(name).toBe('原則 わが市の案.csv');
  const [head, ...rows] = parseCsv(text);
  expect(head).toEqual(['行', '稲城市', '小田原市', 'わが市の案']);
  expect(rows).toHaveLength(await page.locator('.aligned tbody tr').count());
  const row = rows.find(([label]) => label === '対等である');
  expect(row?.[1]).toMatch(/^「.+」　.+（協働指針.+）$/m);
  expect(row?.at(-1)).toBe('対等に');
  expect(rows.filter((cells) => cells.at(-1) !== '')).toHaveLength(1);
});

test('On paper the table has the drafts without their frames', async () => {
  const page = await site.open(PATH);
  await begin(page);
  await space(page, '対等である').fill('対等に話し合います。');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.aligned textarea:visible').count()).toBe(0);
  const cell = page.locator('.aligned #equality td').last();
  await expect.poll(() => cell.innerText()).toBe('対等に話し合います。');
});

test('All drafts are taken away by two presses, and by one none', async () => {
  const page = await site.open(PATH);
  await begin(page);
  await space(page, '対等である').fill('対等に');
  await page.getByRole('button', { name: '案をすべて消す' }).click();
  await page.getByRole('button', { name: '消さない' }).click();
  expect(await space(page, '対等である').inputValue()).toBe('対等に');
  await page.getByRole('button', { name: '案をすべて消す' }).click();
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await expect.poll(() => space(page, '対等である').inputValue()).toBe('');
  expect(Object.keys(await readStorage(page)).filter((key) => key.includes('draft'))).toEqual([]);
});

test('What the browser refuses is never called kept, stays on the page and is kept once there is room', async () => {
  const page = await site.open(PATH);
  await begin(page);
  await space(page, '対等である').fill('前の案');
  await fillDevice(page);
  await space(page, '対等である').fill('長い案');
  await page.getByText('最後に書いた案を保存できませんでした。').waitFor();
  expect(await page.getByText('簡単な保存場所にあります').count()).toBe(0);
  expect(await space(page, '対等である').inputValue()).toBe('長い案');
  await freeDevice(page);
  await space(page, '対等である').fill('長い案です');
  await page.getByText('案は、このブラウザーの簡単な保存場所にあります。').waitFor();
  expect((await readStorage(page))['kyodo-handbook/draft/principles/equality']).toBe('長い案です');
});

test('A handbook under a path keeps drafts of its own, and a draft whose row is gone is shown', async () => {
  const page = await below.open(PATH);
  await page.evaluate(() => localStorage.setItem('kyodo-handbook:/handbook/draft/principles/gone', '前の行の案'));
  await page.reload();
  await page.getByText('いまの表にない行に書いた案です。').waitFor();
  expect(await page.locator('.drafts li').innerText()).toBe('前の行の案');
  await space(page, '対等である').fill('対等に');
  expect((await readStorage(page))['kyodo-handbook:/handbook/draft/principles/equality']).toBe('対等に');
});

test.each([360, 768, 1280])('With the column of drafts nothing sticks out at %s px', async (width) => {
  const page = await site.open(PATH, { viewport: { width, height: 740 } });
  await begin(page);
  await space(page, '対等である').fill('とても'.repeat(60));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect((await space(page, '対等である').boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
