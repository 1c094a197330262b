import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('fixture');
const here = (url: string) => url.slice(site.url('/').length);

test.each([
  ['a section that is gone from a chapter that lives on', 'mihon/compass/whole/#keeper-text', 'changes/#gone-9612'],
  ['an item that is gone from its article', 'mihon/ordinance/rules/#art-1-p2-i2', 'changes/#gone-9201-art-1-p2-i2'],
])('With script the old link to %s leads to what is said of its going', async (_, path, to) => {
  const page = await site.open(path);
  await expect.poll(() => here(page.url())).toBe(`${path.split('/').slice(0, 2).join('/')}/${to}`);
  expect(await page.locator(':target').textContent()).toContain('いまの版にありません');
});

test('The dated link of the edition in force leads to the same anchor without the date', async () => {
  const page = await site.open('mihon/compass/2024-05/whole/#compass-text');
  await expect.poll(() => here(page.url())).toBe('mihon/compass/whole/#compass-text');
});

test('Without script it leads to the chapter, and a chapter that is no more lists where its sections are', async () => {
  const dated = await site.open('mihon/compass/2024-05/whole/#compass-text', { javaScriptEnabled: false });
  await expect.poll(() => here(dated.url())).toBe('mihon/compass/whole/');
  const old = await site.open('mihon/compass/ferry/#keeper-text', { javaScriptEnabled: false });
  expect(await old.locator(':target a').getAttribute('href')).toContain('/mihon/compass/changes/#gone-9612');
});

test('An anchor that nobody ever had leaves the reader at its chapter', async () => {
  const page = await site.open('mihon/compass/whole/#nothing');
  await page.waitForLoadState('networkidle');
  expect(here(page.url())).toBe('mihon/compass/whole/#nothing');
});
