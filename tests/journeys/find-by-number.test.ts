import { expect, test } from 'vitest';
import { ask, readResults } from '../support/ask-search.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

test.each([
  { query: '12条', leads: `${CHAPTER}#art-12` },
  { query: '１２条', leads: `${CHAPTER}#art-12` },
  { query: '第十二条', leads: `${CHAPTER}#art-12` },
  { query: '条例12条', leads: `${CHAPTER}#art-12` },
  { query: '第12条第2項', leads: `${CHAPTER}#art-12-p2` },
  { query: '10条1項3号', leads: `${CHAPTER}#art-10-p1-i3` },
  { query: '1312', leads: `${CHAPTER}#art-12` },
  { query: '１３１２', leads: `${CHAPTER}#art-12` },
])('$query comes first to $leads', async ({ query, leads }) => {
  const page = await site.open('/search/');
  await ask(page, query);
  const [first] = await readResults(page);
  expect(first?.href).toBe(leads);
  await page.locator('astro-island ol a').first().click();
  await page.waitForURL((url) => url.hash === leads.slice(leads.indexOf('#')));
  expect(await page.locator(leads.slice(leads.indexOf('#'))).isVisible()).toBe(true);
});

test('第1条 does not lead to 第12条', async () => {
  const page = await site.open('/search/');
  await ask(page, '第1条');
  const [first] = await readResults(page);
  expect(first?.href).toBe('/kodaira/ordinance/general-provisions/#art-1');
});
