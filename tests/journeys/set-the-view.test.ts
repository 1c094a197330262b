import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { measureLetters } from '../support/browser/measure-letters.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

const lookOf = (page: Page) =>
  page.evaluate(() => {
    const [html, body] = [getComputedStyle(document.documentElement), getComputedStyle(document.body)];
    return {
      ground: html.backgroundColor,
      ink: html.color,
      letters: body.fontSize,
      view: document.documentElement.dataset['view'],
    };
  });

test('What is chosen holds at once, on every other page and after a new start, until it is taken back', async () => {
  const page = await site.open('/settings/');
  await page.getByLabel('もっと大きい').check();
  await page.getByLabel('暗い').check();
  await page.getByRole('button', { name: '強いコントラスト' }).click();
  const chosen = { ground: 'rgb(0, 0, 0)', ink: 'rgb(255, 255, 255)', letters: '27px', view: 'larger dark contrast' };
  expect(await lookOf(page)).toEqual(chosen);
  expect(await page.getByRole('status').last().textContent()).toContain('保存しました');
  await page.goto(site.url(CHAPTER));
  expect(await lookOf(page)).toEqual(chosen);
  await page.goto(site.url('/settings/'));
  expect(await page.getByLabel('もっと大きい').isChecked()).toBe(true);
  expect(await page.getByRole('button', { name: '強いコントラスト' }).getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'はじめの表示' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect((await lookOf(page)).letters).toBe('18px');
});

test('Where nothing is chosen the system decides: dark ground, strong contrast, with and without script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await site.open(CHAPTER, { javaScriptEnabled, colorScheme: 'dark' });
    const ground = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    expect(await ground()).toBe('rgb(26, 26, 26)');
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    expect(await ground()).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
  }
});

test('A reader whose system asks for strong contrast is told that it holds already', async () => {
  const page = await site.open('/settings/', { contrast: 'more' });
  await page.getByText('何もしなくても効いています').waitFor();
});

test('Paper stays black on white whatever is chosen', async () => {
  const page = await site.open(CHAPTER, { colorScheme: 'dark' });
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'dark larger'));
  await page.reload();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await lookOf(page)).toMatchObject({ ground: 'rgb(255, 255, 255)', ink: 'rgb(26, 26, 26)' });
});

// use.md (d).
test.each([
  ['', 10.5],
  ['large', 14],
  ['larger', 18],
])(
  'Paper has the letters that were chosen: with the view "%s" a chapter is printed in %f points',
  async (view, points) => {
    const page = await site.open(CHAPTER);
    await page.evaluate((kept) => localStorage.setItem('kyodo.view', kept), view);
    await page.reload();
    expect((await measureLetters(page)).points).toBe(points);
  },
);

test('Without storage a choice holds for the page, and the page says so', async () => {
  const page = await site.open('/about/');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.url('/settings/'));
  await page.getByLabel('大きい（1.25倍）').check();
  expect((await lookOf(page)).letters).toBe('22.5px');
  expect(await page.getByRole('status').last().textContent()).toContain('保存できない');
  expect(errors).toEqual([]);
});

test('Whatever stands in storage, a page opens as it is without', async () => {
  const page = await site.open('/');
  const before = await lookOf(page);
  await page.evaluate(() => localStorage.setItem('kyodo.view', '"><script>alert(1)</script> \u0000 LARGE'));
  await page.reload();
  expect(await lookOf(page)).toMatchObject({ ground: before.ground, letters: before.letters });
});

test('Without script the page of settings shows no control that does nothing, and other ways', async () => {
  const page = await site.open('/settings/', { javaScriptEnabled: false });
  expect(await page.locator('main :is(button, input, select)').count()).toBe(0);
  expect(await page.locator('main noscript').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'ほかの方法' }).isVisible()).toBe(true);
});
