// Issue 19, statements 1 and 4 (use.md M2, M8, journey e).
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/handbook/basics/';
const PHONE = { width: 360, height: 740 };
const row = (page: Page) => page.getByRole('navigation', { name: '現在位置' });

/** Where the row stands on the screen, in px from its top; and whether its words are as high as one line. */
const readRow = async (page: Page) => {
  const { y, height } = (await row(page).boundingBox()) ?? { y: -1, height: 0 };
  return { y: Math.round(y), isOneLine: height < 60 };
};

test.each([PHONE, { width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }])(
  'In the middle of a chapter the city, the document and the chapter stand in one line above the text ($width px)',
  async (viewport) => {
    const page = await site.open('/odawara/guideline/forms/#subsidy', { viewport, javaScriptEnabled: false });
    expect(await readRow(page)).toEqual({ y: 0, isOneLine: true });
    const shown = await row(page)
      .locator('li:visible')
      .evaluateAll((steps) => steps.map((step) => (step.textContent ?? '').trim()));
    expect(shown.slice(-3)).toEqual(['小田原市', 'ガイドライン', '６　協働の形態']);
    const widths = await row(page)
      .locator('li:visible')
      .evaluateAll((steps) => steps.slice(-3).map((step) => step.getBoundingClientRect().width));
    // Of none less than three letters are seen; 320 px have room for no more.
    expect(Math.min(...widths)).toBeGreaterThan(viewport.width < 360 ? 45 : 64);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  },
);

test('On a phone two steps lead from the middle of a chapter to another section, past its key point', async () => {
  const page = await site.open(`${CHAPTER}#principles`, { viewport: PHONE, javaScriptEnabled: false });
  await row(page).getByRole('link', { name: '目次' }).click();
  const contents = page.locator('#contents');
  expect(await contents.isVisible()).toBe(true);
  expect(await contents.locator('li', { hasText: '協働の効果' }).last().textContent()).toContain('4つの面で効果');
  await contents.getByRole('link', { name: '協働の効果' }).click();
  expect(new URL(page.url()).hash).toBe('#effects');
  expect(await page.locator('#effects .heading').boundingBox()).toMatchObject({ x: 16 });
});

test('One step leads from the middle of a chapter to its top', async () => {
  const page = await site.open(`${CHAPTER}#principles`, { viewport: PHONE });
  await row(page).getByRole('link', { name: '上へ' }).click();
  expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
});

test('The list beside a chapter marks the section that is on the screen, where the browser can', async () => {
  const page = await site.open(CHAPTER, { viewport: { width: 1280, height: 800 } });
  const marked = () =>
    page
      .locator('.open ol ol a')
      .evaluateAll((links) => links.filter((link) => link.matches(':target-current')).map((link) => link.textContent));
  await page.goto(site.url(`${CHAPTER}#principles`));
  await expect.poll(marked).toEqual(['（５）協働の原則']);
  await page.goto(site.url(`${CHAPTER}#effects`));
  await expect.poll(marked).toEqual(['（４）協働の効果']);
});

test('The row hides no heading one comes to, and nothing that the keyboard comes back to', async () => {
  const page = await site.open('/kodaira/ordinance/participation-and-collaboration/', { viewport: PHONE });
  await page.goto(site.url('/kodaira/ordinance/participation-and-collaboration/#art-13'));
  const { height } = (await row(page).boundingBox()) ?? { height: 0 };
  expect((await page.locator('#art-13 .heading').boundingBox())?.y).toBeGreaterThan(height);
  await page.locator('footer a').last().focus();
  const covered: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.closest('.here')) return '';
      const box = element.getBoundingClientRect();
      const bar = document.querySelector('.here')?.getBoundingClientRect();
      return bar && box.top >= 0 && box.top < bar.bottom && box.bottom > bar.top ? element.outerHTML.slice(0, 80) : '';
    });
    if (hidden !== '') covered.push(hidden);
  }
  expect(covered).toEqual([]);
});

test.each([
  { held: 'a phone held sideways', viewport: { width: 740, height: 360 } },
  { held: 'fourfold zoom', viewport: { width: 320, height: 200 } },
])('On $held the row goes away with the text, and takes no room of it', async ({ viewport }) => {
  const page = await site.open(`${CHAPTER}#principles`, { viewport });
  expect((await readRow(page)).y).toBeLessThan(0);
});

test('The row and the menu are not printed', async () => {
  const page = await site.open(CHAPTER);
  await page.emulateMedia({ media: 'print' });
  expect(await row(page).isVisible()).toBe(false);
  expect(await page.locator('#menu').isVisible()).toBe(false);
});

test.each([true, false])('On a phone one button opens the menu over the page (with script: %s)', async (script) => {
  const page = await site.open(CHAPTER, { viewport: PHONE, javaScriptEnabled: script });
  const menu = page.getByRole('navigation', { name: 'メニュー' });
  expect(await menu.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'メニュー' }).click();
  expect(await menu.getByRole('link').allTextContents()).toHaveLength(7);
  await page.keyboard.press('Escape');
  expect(await menu.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'メニュー' }).click();
  await menu.getByRole('link', { name: 'シート' }).click();
  expect(page.url()).toBe(site.url('/checklists/'));
});

test('On a desk the menu is one line', async () => {
  const page = await site.open('/', { viewport: { width: 1280, height: 800 } });
  const tops = await page
    .locator('#menu a')
    .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().y)));
  expect([tops.length, new Set(tops).size]).toEqual([7, 1]);
});
