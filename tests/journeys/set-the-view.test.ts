import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
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
  expect(await lookOf(page)).toMatchObject({ ground: 'rgb(255, 255, 255)', ink: 'rgb(26, 26, 26)', letters: '14px' });
});

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

test('Furigana come over reviewed words when asked for, once a section, and links, ids and headings stay', async () => {
  const page = await site.open(CHAPTER);
  const facts = () =>
    page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.links].map(({ href }) => href),
      title: document.title,
      description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
    }));
  const before = await facts();
  expect(await page.locator('ruby').count()).toBe(0);
  await page.goto(site.url('/settings/'));
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await page.locator('main ruby').first().waitFor();
  await page.goto(site.url(CHAPTER));
  await page.locator('#art-12 ruby').first().waitFor();
  const readings = await page.locator('#art-12 ruby').evaluateAll((found) => found.map((ruby) => ruby.textContent));
  expect(readings).toContain('協働（きょうどう）');
  expect(readings).toHaveLength(new Set(readings).size);
  expect(await facts()).toEqual(before);
});

test('Furigana stay out of what is copied: a citation, a selection', async () => {
  const page = await site.open(CHAPTER, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'ruby'));
  await page.reload();
  await page.locator('#art-12 ruby').first().waitFor();
  await page.locator('#art-12 summary').click();
  expect(await page.locator('#art-12 details ruby').count()).toBe(0);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#art-12') ?? document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('協働');
  expect(copied).not.toContain('きょうどう');
});

test('Furigana go again as they came: the text is what it was', async () => {
  const page = await site.open('/settings/');
  const button = page.getByRole('button', { name: 'ふりがな' });
  const texts = () => page.locator('main .prose').allTextContents();
  await button.waitFor();
  const before = await texts();
  await button.click();
  await page.locator('main ruby').first().waitFor();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.click();
  await expect.poll(() => page.locator('ruby').count()).toBe(0);
  expect(await texts()).toEqual(before);
});

test('Furigana that are called off before their words have come do not come later', async () => {
  const page = await site.open('/settings/');
  const words = Promise.withResolvers<void>();
  await page.route('**/data/furigana.json', async (route) => {
    await words.promise;
    await route.continue();
  });
  const button = page.getByRole('button', { name: 'ふりがな' });
  const asked = page.waitForRequest('**/data/furigana.json');
  await button.click();
  await asked;
  await button.click();
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  const came = page.waitForResponse('**/data/furigana.json');
  words.resolve();
  await (await came).finished();
  await page.waitForTimeout(300); // what must not come has time to
  expect(await page.locator('ruby').count()).toBe(0);
});

test('Who does not ask for furigana fetches nothing for it', async () => {
  const page = await site.open('/about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url(CHAPTER), { waitUntil: 'networkidle' });
  expect(asked.filter((path) => !path.endsWith('.svg'))).toEqual([CHAPTER]);
});

test('Without script the page of settings shows no control that does nothing, and other ways', async () => {
  const page = await site.open('/settings/', { javaScriptEnabled: false });
  expect(await page.locator('main :is(button, input, select)').count()).toBe(0);
  expect(await page.locator('main noscript').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'ほかの方法' }).isVisible()).toBe(true);
});
