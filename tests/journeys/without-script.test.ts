import { expect, test } from 'vitest';
import { readSections } from '../support/site/read-data.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const open = (path: string) => site.open(path, { javaScriptEnabled: false });

test('Without script a chapter is complete: contents, text, terms, the way on', async () => {
  const page = await open('/kodaira/ordinance/participation-and-collaboration/');
  const sections = page.locator('section[data-code]');
  expect(await sections.evaluateAll((found) => found.map(({ id }) => id))).toEqual([
    'art-10',
    'art-11',
    'art-12',
    'art-13',
  ]);
  for (const section of await sections.all()) expect(await section.isVisible()).toBe(true);
  await page.locator('button[popovertarget="term-executive-organ"]').first().click();
  expect(await page.locator('#term-executive-organ').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('a[rel="next"]').click();
  expect(page.url()).toBe(site.url('/kodaira/ordinance/citizens-vote/'));
});

test('Without script the header leads to the search page, which says what works and lists every heading', async () => {
  const page = await open('/');
  await page.locator('[role="search"] input').fill('委託');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  expect(await page.locator('main noscript').isVisible()).toBe(true);
  const linked = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  // A chapter of one section is listed by its own address.
  const missing = readSections('real').filter(
    ({ path }) => !linked.includes(path) && !linked.includes(path.replace(/#.*/, '')),
  );
  expect(missing).toEqual([]);
});

test('Without script the checklist is there with all its items', async () => {
  const page = await open('/kodaira/handbook/check-sheet/');
  const tables = page.locator('main section table');
  expect(await tables.evaluateAll((found) => found.map((table) => table.querySelectorAll('tbody tr').length))).toEqual([
    4, 4, 4,
  ]);
  for (const table of await tables.all()) expect(await table.isVisible()).toBe(true);
});

test('Without script the list shows all 168 projects', async () => {
  const page = await open('/kodaira/projects/');
  const rows = page.locator('#all-projects tbody tr');
  expect(await rows.count()).toBe(168);
  expect(await rows.last().isVisible()).toBe(true);
});

test('Without script a short address still leads to its section', async () => {
  const page = await open('/n/1312/');
  await page.waitForURL((url) => url.hash === '#art-12');
  expect(await page.locator('#art-12').isVisible()).toBe(true);
});

test('Without script a citation can be opened and read, and no button pretends to copy it', async () => {
  const page = await open('/kodaira/ordinance/participation-and-collaboration/');
  await page.locator('#art-12 details summary').click();
  const citation = page.locator('#art-12 details p').first();
  expect(await citation.isVisible()).toBe(true);
  expect(await citation.textContent()).toContain('小平市自治基本条例');
  expect(await page.locator('#art-12 [data-do]').isVisible()).toBe(false);
});
