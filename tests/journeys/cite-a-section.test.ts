import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
/** A host of a closed network: no https, and not the reader's own machine, so that the browser gives no clipboard. */
const PLAIN = 'http://handbook.invalid';

const cite = (page: Page) => page.locator('#art-12 details');
const button = (page: Page) => cite(page).getByRole('button', { name: '引用文をコピーする' });
const citation = async (page: Page) => (await cite(page).locator('p span').first().textContent())?.trim() ?? '';
const status = (page: Page) => cite(page).getByRole('status').textContent();

async function press(page: Page): Promise<void> {
  await cite(page).locator('summary').click();
  await button(page).click();
}

/** Opens the chapter as a host on plain http hands it out. */
async function openPlainly(act: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<Page> {
  const page = await site.open('/about/', CLIPBOARD);
  await page.route(`${PLAIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: site.url(pathname) }) });
  });
  await page.goto(`${PLAIN}${CHAPTER}`);
  await act(page);
  await press(page);
  return page;
}

test('With script a button copies the citation of a section, just as it is shown, and says so', async () => {
  const page = await site.open(CHAPTER, CLIPBOARD);
  await press(page);
  await expect.poll(() => status(page)).toBe('コピーしました。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(await citation(page));
  expect(copied).toMatch(/^小平市『小平市自治基本条例』平成21年（2009年）12月22日、第12条、.+#art-12$/);
});

test('On plain http, where a page gets no clipboard, the button copies all the same', async () => {
  const page = await openPlainly();
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
  await expect.poll(() => status(page)).toBe('コピーしました。');
  const wanted = await citation(page);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('引用文をコピーする');
  await page.goto(site.url('/about/'));
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(wanted);
});

test('Where the browser refuses to copy, the citation stands selected and a sentence says how to go on', async () => {
  const page = await openPlainly(async (opened) => {
    await opened.evaluate(() => {
      document.execCommand = () => false;
    });
  });
  await expect.poll(() => status(page)).toBe('Ctrl+Cでコピーできます。');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(await citation(page));
});

test('Where the script that copies cannot be fetched, the citation is handed over to be copied by hand', async () => {
  const page = await site.open('/about/');
  await page.route('**/_astro/page.*', (route) => route.abort());
  await page.goto(site.url(CHAPTER));
  const told = new Promise<readonly string[]>((resolve) => {
    page.on('dialog', (dialog) => {
      resolve([dialog.type(), dialog.message().trim(), dialog.defaultValue().trim()]);
      void dialog.dismiss();
    });
  });
  await press(page);
  expect(await told).toEqual(['prompt', '引用文をコピーする', await citation(page)]);
});

test('The cover of a document has a citation to copy, too', async () => {
  const page = await site.open('/kodaira/handbook/', CLIPBOARD);
  await page.getByRole('button', { name: '引用文をコピーする' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()), { timeout: 20_000 })
    .toMatch(/^小平市『協働推進のためのハンドブック（改定版）』.+\/kodaira\/handbook\/$/);
});

test('A section shows its permanent number, which forwards to it', async () => {
  const page = await site.open(CHAPTER);
  expect(await page.locator('#art-12 details summary').textContent()).toContain('1312');
  await page.goto(site.url('/n/1312/'));
  await page.waitForURL(site.url(`${CHAPTER}#art-12`));
});
