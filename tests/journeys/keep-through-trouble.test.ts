// attack.md A14: what goes wrong while a copy is saved is told or mended. With a site of a few files.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { WORKER_FILE } from '../../src/domain/offline/offline-copy.ts';
import { writeFewFiles } from '../support/browser/few-files.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { changeCopy, pressKeep, visitFew, waitUntilKept } from '../support/browser/visit-few.ts';

const running: { browser?: Browser } = {};
beforeAll(async () => {
  running.browser = await launchBrowser();
});
afterAll(async () => running.browser?.close());

test('A saving that takes longer than a browser lets a worker work goes on by itself to its end', async () => {
  await visitFew(
    running.browser,
    async ({ page }) => {
      const asked = { worker: 0 };
      await page.context().route('**/*', async (route) => {
        if (route.request().url().endsWith(WORKER_FILE)) asked.worker += 1;
        else await new Promise((resolve) => setTimeout(resolve, 50));
        await route.continue();
      });
      await pressKeep(page);
      await waitUntilKept(page, 90_000);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(asked.worker).toBeGreaterThan(1);
    },
    { '24e4': '9e2' },
  );
}, 120_000);

test('A file that never comes is not waited for; the reader is told, and it goes on once the network is back', async () => {
  await visitFew(
    running.browser,
    async ({ page }) => {
      await page.context().route('**/about/', () => undefined); // never answered
      await pressKeep(page);
      await page.getByRole('alert').getByText('続きから始めます').waitFor();
      expect(await page.getByRole('status').innerText()).toMatch(/まだ保存していません。途中まで受け取った\d+個/);
      await page.context().unroute('**/about/');
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await waitUntilKept(page);
      expect(await page.getByRole('alert').count()).toBe(0);
    },
    { '3e4': '600' },
  );
}, 120_000);

test.each([
  ['withholds', 404, 'ファイルの1つを渡しません'],
  ['refuses', 403, 'ファイルの1つを渡しません'],
  ['rewrites', 200, '違う内容で届きます'],
])(
  'A reader is told which file a host %s (%i), and that waiting does not help',
  async (_, status, words) => {
    await visitFew(running.browser, async ({ page }) => {
      await page.context().route('**/about/', (route) => route.fulfill({ status, body: '<script>extra</script>' }));
      await pressKeep(page);
      const told = page.getByRole('alert').getByText(words);
      await told.waitFor();
      expect(await told.innerText()).toMatch(/待っても直らない[^]*（\/about\/）$/);
    });
  },
  120_000,
);

test('A reader is told when the site itself was exchanged while it was being saved', async () => {
  await visitFew(running.browser, async ({ page, folder }) => {
    await page.context().route('**/about/', (route) => {
      writeFewFiles(folder, 'second');
      return route.fulfill({ body: 'another' });
    });
    await pressKeep(page);
    await page.getByRole('alert').getByText('保存の途中でサイトの版が変わりました').waitFor();
  });
}, 120_000);

test('A newer copy that cannot be saved is told of beside the old one, which stays readable', async () => {
  await visitFew(running.browser, async (few) => {
    const { page, url, folder } = few;
    await pressKeep(few.page);
    await waitUntilKept(few.page);
    writeFewFiles(folder, 'second');
    const html = readFileSync(join(folder, 'about/index.html'), 'utf8');
    await changeCopy(page, 'about/', 'fetched anew, because these are not its bytes');
    writeFileSync(join(folder, 'about/index.html'), `${html}<script></script>`);
    await page.goto(`${url}offline/`);
    await page.getByRole('alert').getByText('新しい版を保存できませんでした').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('違う内容で届きます');
  });
}, 120_000);
