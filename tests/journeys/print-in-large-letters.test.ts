// use.md (d), M7: one press for large letters, and settings that reach paper.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { measureLetters } from '../support/browser/measure-letters.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

/** Opens a page whose printing only notes that it was asked for; the paper is looked at while it goes on. */
async function openToPrint(path: string): Promise<Page> {
  const page = await site.open(path);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.body.removeAttribute('data-printed'));
  await page.getByRole('button', { name, exact: true }).press('Enter');
  await page.locator('body[data-printed]').waitFor();
}

test.each([
  ['a chapter', CHAPTER],
  ['a whole document', '/kodaira/ordinance/print/'],
  ['a list of projects', '/kodaira/projects/'],
])('One press prints %s a third larger, and what is printed after it is as before', async (_, path) => {
  const page = await openToPrint(path);
  const { points } = await measureLetters(page);
  await press(page, '大きい字で印刷');
  expect((await measureLetters(page)).points / points).toBeCloseTo(4 / 3, 1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect((await measureLetters(page)).points).toBe(points);
});

test('A blank sheet is printed a third larger too, its title with it', async () => {
  const page = await openToPrint('/checklists/trust/');
  const { points } = await measureLetters(page);
  await press(page, '大きい字で印刷');
  expect((await measureLetters(page)).points / points).toBeCloseTo(4 / 3, 1);
});

test('The ordinary button prints ordinary letters also where nobody told that the printing before had ended', async () => {
  const page = await openToPrint(CHAPTER);
  await press(page, '大きい字で印刷');
  expect((await measureLetters(page)).points).toBe(14);
  await press(page, 'この章を印刷する');
  expect((await measureLetters(page)).points).toBe(10.5);
});

test('Who has large letters already gets the largest with the button', async () => {
  const page = await site.open(CHAPTER);
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'large'));
  await page.reload();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await press(page, '大きい字で印刷');
  expect((await measureLetters(page)).points).toBe(18);
});

test('The settings tell of paper, of the button and of the browser’s own enlargement, and of no PDF that may not be there', async () => {
  const page = await site.open('/settings/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('「大きい」は14ポイント、「もっと大きい」は18ポイント');
  expect(text).toContain('「大きい字で印刷」');
  expect(text).toMatch(/倍率.*150％/);
  expect(text).not.toContain('PDF');
});
