import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/handbook/basics/';
const field = (page: Page) => page.locator('#site-search');
const options = (page: Page) => page.getByRole('option');

async function openAndType(path: string, text: string): Promise<Page> {
  const page = await site.open(path);
  await field(page).focus();
  await page.getByRole('combobox').waitFor();
  await field(page).fill(text);
  await options(page).first().waitFor();
  return page;
}

test('Nothing of the search is fetched before a reader turns to the field', async () => {
  const page = await site.open('/about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url(CHAPTER), { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|_astro|search/.test(path))).toEqual([]);
  await field(page).focus();
  await page.getByRole('combobox').waitFor();
  expect(asked.filter((path) => path.endsWith('/start/kodaira.json'))).toHaveLength(1);
});

test('On every page up to ten places are offered under the field while one types, and all of them on request', async () => {
  const page = await openAndType(CHAPTER, '協働');
  expect(await options(page).count()).toBe(10);
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('link', { name: /か所すべてを見る/ }).click();
  await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '協働');
});

test('Arrow keys choose, the field tells which, and Enter opens it with the words marked', async () => {
  const page = await openAndType('/', '後援');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = options(page).nth(1);
  expect(await chosen.getAttribute('aria-selected')).toBe('true');
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  const href = (await chosen.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL(site.url(href));
  await expect.poll(() => page.locator('main mark').count()).toBeGreaterThan(0);
  expect(await page.locator('main mark').first().textContent()).toBe('後援');
  await page.reload();
  expect(await page.locator('main mark').count()).toBe(0);
});

test('A place of the very page one is on is marked too, the list closes, and the next choice is marked instead', async () => {
  const page = await openAndType(CHAPTER, '後援');
  const own = (hash: string) => page.locator(`[role=option][href$="${CHAPTER}${hash}"]`);
  await own('#forms').click();
  await page.waitForURL(site.url(`${CHAPTER}#forms`));
  expect(await page.locator('main mark').first().textContent()).toBe('後援');
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  await field(page).fill('自治会');
  await own('#partners').click();
  await page.waitForURL(site.url(`${CHAPTER}#partners`));
  expect(new Set(await page.locator('main mark').allTextContents())).toEqual(new Set(['自治会', '町会']));
});

test('From the last option the arrow leads back to the field, and Enter there opens the search page', async () => {
  const page = await openAndType('/', '契約');
  await page.keyboard.press('ArrowUp');
  expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
});

test('Escape closes the offers and keeps the words; leaving the field closes them too', async () => {
  const page = await openAndType('/', '委託');
  await page.keyboard.press('Escape');
  expect(await options(page).first().isVisible()).toBe(false);
  expect(await field(page).inputValue()).toBe('委託');
  await page.keyboard.press('ArrowDown');
  expect(await options(page).first().isVisible()).toBe(true);
  await page.locator('footer').click({ position: { x: 5, y: 5 } });
  expect(await options(page).first().isVisible()).toBe(false);
});

test('What is found is said once the typing rests', async () => {
  const page = await openAndType('/', '委託');
  await expect.poll(() => page.locator('.offers [role=status]').textContent()).toContain('「委託」で');
});

test('When the search cannot be fetched the field still leads to the search page', async () => {
  const page = await site.open('/about/');
  await page.route('**/_astro/**', (route) => route.abort());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.url('/'));
  await field(page).fill('委託');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  expect(errors).toEqual([]);
});

test('From the focus of the field to the first answer there are at most three round trips', async () => {
  const page = await site.open('/');
  const held: (() => Promise<void>)[] = [];
  await page.route('**/*', (route) => void held.push(() => route.continue()));
  await field(page).focus();
  await field(page).fill('協働の定義');
  let trips = 0;
  while (!(await options(page).first().isVisible())) {
    await page.waitForTimeout(400);
    const wave = held.splice(0);
    if (wave.length > 0) trips += 1;
    await Promise.all(wave.map((release) => release()));
    expect(trips).toBeLessThan(10);
  }
  expect(trips).toBeLessThanOrEqual(3);
});
