import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { SITES } from '../support/site/build-sites.ts';
import { countTrips } from '../support/browser/count-trips.ts';
import { writeGrownSearch } from '../bench/growth/grown-search.ts';
import { useSite } from '../support/browser/use-site.ts';

/** The search of a site of twelve cities, under the pages of the real one. */
const FOLDER = '.cache/many-cities';
const site = useSite('real');

beforeAll(() => writeGrownSearch(SITES.real.out, 12, FOLDER), 120_000);

test('Of many cities the best are read first, all are counted, and the others are looked into on request', async () => {
  const page = await site.open('/search/');
  await page.route(/\/(?:pagefind|data)\//, (route) =>
    route.fulfill({ path: join(FOLDER, new URL(route.request().url()).pathname) }),
  );
  await ask(page, '補助金');
  const count = page.locator('#search-count');
  const [, all = '', read = ''] =
    /で(\d+)か所が見つかりました。そのうち(\d+)か所/.exec((await count.textContent()) ?? '') ?? [];
  expect(Number(read)).toBeGreaterThanOrEqual((await readResults(page)).length);
  const wider = page.getByRole('button', { name: `ほかの市も探す（あと${Number(all) - Number(read)}か所）` });
  await wider.click();
  await expect
    .poll(() => count.textContent(), { timeout: 20_000 })
    .toBe(`「補助金」で${all}か所が見つかりました。よく合うものから並べています。`);
  expect(await wider.count()).toBe(0);
  await page.getByLabel('市', { exact: true }).selectOption({ index: 1 });
  await expect.poll(() => count.textContent(), { timeout: 20_000 }).not.toContain(`で${all}か所`);
});

test('Of many cities the first ten places stand three trips after the first key', async () => {
  const page = await site.open('/kodaira/handbook/basics/');
  const { trips } = await countTrips(page, {
    act: () => page.locator('#site-search').fill('協働事業の評価'),
    isAnswered: async () => (await page.getByRole('option').count()) === 10,
    searchIn: FOLDER,
  });
  expect(trips).toBeLessThanOrEqual(3);
}, 120_000);
