import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

// use.md B18
test('What was asked for early and could not be had is asked for again', async () => {
  const page = await site.open('/kodaira/ordinance/participation-and-collaboration/');
  await page.route('**/pagefind/start/**', (route) => route.abort());
  await page.locator('header [type="search"]').fill('委託');
  await page.locator('#search-offers a').first().waitFor();
  await page.unroute('**/pagefind/start/**');
  await page.route('**/pagefind/start/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.locator('header [type="search"]').fill('委託');
  await page.locator('#search-offers a').first().waitFor();
});

test('A reader who loses the network at the search field is told so, and offered places once it is back', async () => {
  const page = await site.open('/kodaira/ordinance/participation-and-collaboration/');
  const field = page.locator('header [type="search"]');
  const told = () =>
    page.evaluate(() => {
      const form = document.querySelector('form[name=search]');
      return form ? getComputedStyle(form, '::after').content : '';
    });
  expect(await told()).toBe('none');
  await page.context().setOffline(true);
  await field.focus();
  await expect.poll(told).toContain('通信が切れています。つながると候補が出ます');
  await field.pressSequentially('委');
  expect(await page.locator('#search-offers a').count()).toBe(0);
  await page.context().setOffline(false);
  await field.pressSequentially('託');
  await page.locator('#search-offers a').first().waitFor();
  expect(await told()).toBe('none');
});
