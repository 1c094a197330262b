import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const PAGES = [
  '/',
  '/kodaira/handbook/',
  '/kodaira/ordinance/participation-and-collaboration/',
  '/kodaira/handbook/check-sheet/',
  '/search/',
];

test.each(PAGES)('On %s Tab first reaches the link to the text, then the header', async (path) => {
  const page = await site.open(path);
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#main"]').first();
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('body > header') !== null)).toBe(true);
});

test.each(PAGES)('On %s the link to the text takes the keyboard there', async (path) => {
  const page = await site.open(path);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.each(PAGES)('On %s the focus can be seen wherever Tab goes', async (path) => {
  const page = await site.open(path);
  const stops: string[] = [];
  const unseen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await describeFocus(page);
    if (stop === undefined || stops.length > 300) break;
    stops.push(stop.name);
    if (!stop.seen) unseen.push(stop.name);
  }
  expect(stops.length).toBeGreaterThan(5);
  expect(unseen).toEqual([]);
});

/**
 * Gives what has the focus and whether a reader can see that: an outline of at least 2 px, in the window. Undefined at
 * the end.
 */
async function describeFocus(page: Page): Promise<{ readonly name: string; readonly seen: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const isInWindow = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    const name = `<${element.localName}> ${element.textContent.trim().slice(0, 30)} ${element.getAttribute('href') ?? ''}`;
    return { name, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && isInWindow };
  });
}
