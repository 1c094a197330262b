import { expect, test } from 'vitest';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('fixture');

/** Pages that speak of every city at once stand under no city's address. */
const OF_ALL_CITIES = ['forms', 'glossary', 'checklists', 'schemes'];

async function listCitiesFound(page: Awaited<ReturnType<typeof site.open>>): Promise<readonly string[]> {
  const hrefs = (await readResults(page)).map(({ href }) => href.split('/')[2] ?? '');
  return [...new Set(hrefs)].filter((first) => !OF_ALL_CITIES.includes(first)).sort();
}

test('A search can be narrowed to one city, also to one that was only added as a folder', async () => {
  const page = await site.open('/search/');
  await ask(page, '協働');
  expect((await listCitiesFound(page)).length).toBeGreaterThan(1);
  await page.getByLabel('市', { exact: true }).selectOption('みほん市');
  await expect.poll(() => listCitiesFound(page), { timeout: 20_000 }).toEqual(['mihon']);
  expect(new URL(page.url()).searchParams.get('city')).toBe('みほん市');
});

test('The address keeps the city with the query', async () => {
  const page = await site.open(`/search/?q=${encodeURIComponent('協働')}&city=${encodeURIComponent('みほん市')}`);
  await expect.poll(() => listCitiesFound(page), { timeout: 20_000 }).toEqual(['mihon']);
  expect(await page.getByLabel('市', { exact: true }).inputValue()).toBe('みほん市');
});

test('A city the site does not have is left out of the question', async () => {
  const page = await site.open(`/search/?q=${encodeURIComponent('虹の橋')}&city=${encodeURIComponent('ない市')}`);
  await expect.poll(async () => (await readResults(page)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await page.getByLabel('市', { exact: true }).inputValue()).toBe('');
});
