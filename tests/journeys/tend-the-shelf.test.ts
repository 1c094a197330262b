// attack.md A17 and part B: what lies on the shelf is removed only by its owner, and what it forgets or needs is told.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillDevice, freeDevice } from '../support/browser/fill-device.ts';
import { beginSheet, findMarks, MUTUAL, readStorage } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const comment = (page: Page) => page.locator('.comment textarea').first();

test('A text that cannot be read is removed only after a question', async () => {
  const page = await site.open('/about/');
  await page.evaluate(() => localStorage.setItem('kyodo-handbook/sheet/broken-1', 'broken'));
  await page.goto(site.url(MUTUAL));
  await page.getByRole('button', { name: 'このブラウザーから消す' }).click();
  expect((await readStorage(page))['kyodo-handbook/sheet/broken-1']).toBe('broken');
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await expect.poll(async () => (await readStorage(page))['kyodo-handbook/sheet/broken-1']).toBeUndefined();
});

test('That a private window forgets is said until it is put away', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  expect(await page.locator('.sheet-open').textContent()).toContain('シークレットウィンドウ');
  await page.getByRole('button', { name: 'わかりました' }).click();
  await page.reload();
  await findMarks(page, 0, 0).waitFor();
  expect(await page.locator('.sheet-open').textContent()).not.toContain('シークレットウィンドウ');
});

test('Deleted sheets tell how much room they take, and where room runs out a press twice gives it back', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await comment(page).fill('捨てた');
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  await page.getByRole('button', { name: /削除する/ }).click();
  await expect.poll(() => page.locator('details', { hasText: 'すべて消す' }).textContent()).toMatch(/1件、約\d+ KB/);
  await beginSheet(page);
  await fillDevice(page);
  await comment(page).fill('残す');
  await page.getByText('空きがなく').waitFor();
  await freeDevice(page);
  await page.getByRole('button', { name: '削除したものをすべて消す' }).click();
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  const stored = JSON.stringify(await readStorage(page));
  expect([stored.includes('残す'), stored.includes('捨てた')]).toEqual([true, false]);
});
