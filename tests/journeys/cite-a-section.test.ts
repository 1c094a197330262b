import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test('With script a button copies the citation of a section, just as it is shown', async () => {
  const page = await site.open('/kodaira/ordinance/participation-and-collaboration/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const cite = page.locator('#art-12 details');
  await cite.locator('summary').click();
  const button = cite.locator('[data-copy]');
  expect(await button.isVisible()).toBe(true);
  const name = (await button.textContent())?.trim();
  await button.click();
  await expect.poll(async () => (await button.textContent())?.trim(), { timeout: 20_000 }).not.toBe(name);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await cite.locator('p span').first().textContent())?.trim());
  expect(copied).toMatch(/^小平市『小平市自治基本条例』平成21年（2009年）12月22日、第12条、.+#art-12$/);
});

test('The cover of a document has a citation to copy, too', async () => {
  const page = await site.open('/kodaira/handbook/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-copy]').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()), { timeout: 20_000 })
    .toMatch(/^小平市『協働推進のためのハンドブック（改定版）』.+\/kodaira\/handbook\/$/);
});

test('A section shows its permanent number, which forwards to it', async () => {
  const page = await site.open('/kodaira/ordinance/participation-and-collaboration/');
  expect(await page.locator('#art-12 details summary').textContent()).toContain('1312');
  await page.goto(site.url('/n/1312/'));
  await page.waitForURL(site.url('/kodaira/ordinance/participation-and-collaboration/#art-12'));
});
