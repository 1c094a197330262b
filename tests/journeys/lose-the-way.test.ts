import { expect, test } from 'vitest';
import { waitForAnswer } from '../support/browser/ask-search.ts';
import { SITES } from '../support/site/build-sites.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { useSite } from '../support/browser/use-site.ts';

const sites = { real: useSite('real'), fixture: useSite('fixture') };
const cases = EACH_SITE.flatMap((name) =>
  ['/n/9999/', '/nai/', '/kodaira/ordinance/art-40/'].map((path) => ({ name, path })),
);

test.each(cases)('$path of the $name site answers 404 with the contents', async ({ name, path }) => {
  const page = await sites[name].open('/');
  const answer = await page.goto(sites[name].url(path));
  expect(answer?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('見つかりません');
  const { base } = SITES[name];
  await page.locator(`main a[href="${base}kodaira/handbook/"]`).click();
  expect(page.url()).toBe(sites[name].url('/kodaira/handbook/'));
});

test.each(EACH_SITE)('The page for what is missing on the %s site searches', async (name) => {
  const page = await sites[name].open('/n/9999/');
  expect(await page.getByRole('search').count()).toBe(1);
  await page.getByRole('search').locator('input').fill('委託');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === `${SITES[name].base}search/`);
  await waitForAnswer(page, '委託');
});

// faults.md B19
test.each(EACH_SITE)(
  'A number with a full stop that mail took along opens its section on the %s site',
  async (name) => {
    const page = await sites[name].open('/');
    await page.goto(sites[name].url('/n/1111/。'));
    await page.waitForURL((url) => url.hash !== '');
    expect(await page.locator('h1').textContent()).not.toContain('見つかりません');
  },
);
