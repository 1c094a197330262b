import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('fixture');
const EASY = '/mihon/schemes/bridge-call/easy/';

test('Without script a text leads to the same in easy Japanese, with a reading over every Chinese character, and back', async () => {
  const page = await site.open('/mihon/schemes/bridge-call/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'やさしい日本語' }).click();
  expect(page.url()).toBe(site.url(EASY));
  const bare = await page.locator('.easy').evaluate((easy) => {
    const unread = easy.cloneNode(true) as Element;
    for (const read of unread.querySelectorAll('ruby')) read.remove();
    return unread.textContent?.match(/[一-鿿]+/g) ?? [];
  });
  expect(bare).toEqual([]);
  await page.locator('.easy').getByRole('link').last().click();
  expect(page.url()).toBe(site.url('/mihon/schemes/bridge-call/#main'));
});

test('Who has checked a text is named with the day; of others it is said that nobody has', async () => {
  const page = await site.open(EASY);
  const textOf = () =>
    page.locator('.easy').evaluate((easy) => {
      for (const reading of easy.querySelectorAll('rt, rp')) reading.remove();
      return easy.textContent.replace(/\s+/g, '');
    });
  expect(await textOf()).toContain('2026年11月30日に、みほん花子が確かめました。');
  await page.goto(site.url('/mihon/easy/'));
  expect(await textOf()).toContain('まだ人が確かめていません。');
  expect(await textOf()).not.toContain('元の文が変わりました。');
  await page.goto(site.url('/mihon/guide/start/easy/'));
  expect(await textOf()).toContain('元の文が変わりました。');
});

test('Who chooses easy Japanese in the settings is led to it, prints it, and can still read the original', async () => {
  const page = await site.open('/settings/');
  await page.getByRole('button', { name: 'やさしい日本語' }).click();
  await page.getByText('この端末に保存しました').waitFor();
  await page.goto(site.url('/mihon/guide/start/'));
  await page.waitForURL(site.url('/mihon/guide/start/easy/'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.easy rt').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.easy').getByRole('link').last().click();
  await page.waitForURL(site.url('/mihon/guide/start/#main'));
  await page.waitForLoadState('networkidle');
  expect(page.url()).toBe(site.url('/mihon/guide/start/#main'));
  await page.goto(site.url('/mihon/guide/practice/'));
  await page.waitForLoadState('networkidle');
  expect(page.url()).toBe(site.url('/mihon/guide/practice/'));
});
