import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('fixture');
const CHAPTER = '/mihon/care/work/';
const open = (width: number, options = {}, path = CHAPTER) =>
  site.open(path, { viewport: { width, height: 900 }, ...options });

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
}
const seen = async (page: Page) =>
  Promise.all(['#art-3-p1', '#official-art-3-p1'].map((selector) => page.locator(selector).isVisible()));
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('On a wide screen', () => {
  test.each([768, 1280, 1920])('of %i px both wordings stand side by side, paragraph by paragraph', async (width) => {
    const page = await open(width);
    for (const anchor of ['art-3-p1', 'art-3-p2', 'art-4-p1', 'art-4-p2']) {
      const [own, official] = [await boxOf(page, `#${anchor}`), await boxOf(page, `#official-${anchor}`)];
      expect(official.y).toBe(own.y);
      expect(own.x + own.width).toBeLessThanOrEqual(official.x);
      expect(Math.min(own.width, official.width)).toBeGreaterThan(250);
    }
    // No row begins before the one above it has ended, on either side.
    for (const side of ['', 'official-']) {
      const [first, second] = [await boxOf(page, `#${side}art-3-p1`), await boxOf(page, `#${side}art-3-p2`)];
      expect(first.y + first.height).toBeLessThanOrEqual(second.y);
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('one of them alone is as wide as a text of ours', async () => {
    const page = await open(1280);
    await choose(page, '市の原文');
    expect(await seen(page)).toEqual([false, true]);
    expect((await boxOf(page, '#official-art-3-p1')).width).toBeGreaterThan(500);
  });
});

describe('On a phone', () => {
  test('ours is shown, and a press shows the city’s words, or both one below the other', async () => {
    const page = await open(360);
    expect(await seen(page)).toEqual([true, false]);
    await choose(page, '市の原文');
    expect(await seen(page)).toEqual([false, true]);
    await choose(page, '両方');
    const [own, official] = [await boxOf(page, '#art-3 .own'), await boxOf(page, '#art-3 .official')];
    expect(own.y + own.height).toBeLessThanOrEqual(official.y);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('what was chosen holds on the next page', async () => {
    const page = await open(360);
    await choose(page, '市の原文');
    await page.goto(site.url('/mihon/care/general/'));
    expect(await page.locator('#official-art-1-p1').isVisible()).toBe(true);
    expect(await page.locator('#art-1-p1').isVisible()).toBe(false);
  });

  test('an address that leads to what is not chosen shows it', async () => {
    const page = await open(360, {}, `${CHAPTER}#official-art-3`);
    expect(await seen(page)).toEqual([true, true]);
    expect(await page.locator('#official-art-4').isVisible()).toBe(false);
    await choose(page, '市の原文');
    await page.goto(site.url(`${CHAPTER}#art-4-p1-i2`));
    expect(await page.locator('#art-4-p1-i2').isVisible()).toBe(true);
  });
});

test('Enlarged four times both are read one below the other, without scrolling sideways', async () => {
  const page = await open(320);
  await choose(page, '両方');
  expect(await seen(page)).toEqual([true, true]);
  expect((await boxOf(page, '#official-art-3-p1')).x).toBeLessThan(100);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test.each([360, 1280])('Without script both are shown at %i px, and a press chooses one', async (width) => {
  const page = await open(width, { javaScriptEnabled: false });
  expect(await seen(page)).toEqual([true, true]);
  await choose(page, '当サイトのことば');
  expect(await seen(page)).toEqual([true, false]);
});

test('Who hears the page hears ours of an article first, then the city’s words, each by its name', async () => {
  const page = await open(1280);
  const tree = await page.locator('#art-3').ariaSnapshot();
  const order = [
    'group "当サイトのことば"',
    '手入れの道具を貸します',
    'group "市の原文"',
    '器具を貸与するものとする',
  ].map((words) => tree.indexOf(words));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('The choice is made with the keyboard', async () => {
  const page = await open(1280);
  await page.locator('#in-both').focus();
  await page.keyboard.press('ArrowDown');
  expect(await seen(page)).toEqual([true, false]);
  await page.keyboard.press('ArrowDown');
  expect(await seen(page)).toEqual([false, true]);
});

describe('On paper', () => {
  const inkOf = async (page: Page) =>
    page.evaluate(() =>
      ['#art-3-p1', '#official-art-3-p1'].map((selector) => {
        const element = document.querySelector(selector);
        return element !== null && element.checkVisibility({ visibilityProperty: true });
      }),
    );

  test.each([
    ['両方', [true, true]],
    ['当サイトのことば', [true, false]],
    ['市の原文', [false, true]],
  ] as const)('stands what is chosen beside the button that prints: %s', async (name, expected) => {
    for (const path of [CHAPTER, '/mihon/care/print/']) {
      const page = await open(1280, {}, path);
      await choose(page, name);
      await page.emulateMedia({ media: 'print' });
      expect(await inkOf(page)).toEqual(expected);
    }
  });

  test('a link has the number of its note, whatever is chosen', async () => {
    const page = await open(1280, {}, '/mihon/care/print/');
    await choose(page, '市の原文');
    await page.emulateMedia({ media: 'print' });
    const height = await page.locator('#art-3 .own').evaluate((own) => own.getBoundingClientRect().height);
    expect(height).toBe(0);
    expect(await page.locator('#art-3 .own a.noted').evaluate((link) => getComputedStyle(link).display)).not.toBe(
      'none',
    );
  });

  test('a booklet offers the same choice', async () => {
    const page = await site.open('/booklet/?s=9503-9101', { viewport: { width: 1280, height: 900 } });
    await page.locator('.booklet .official').waitFor();
    expect(await page.locator('.booklet-title').textContent()).toContain('「市の原文」とある節は市の文のまま');
    await choose(page, '市の原文');
    expect(await page.locator('.booklet .official').isVisible()).toBe(true);
    expect(await page.locator('.booklet .own').isVisible()).toBe(false);
    expect(await page.locator('.booklet').textContent()).not.toContain('引用文は');
  });
});
