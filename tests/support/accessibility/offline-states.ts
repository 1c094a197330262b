import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeFewFiles } from '../browser/few-files.ts';
import { serveFolder } from '../browser/serve-site.ts';

const SAVE = 'この手引きを保存する';

/**
 * From keeping the site to a new copy that waits, and to a device that is full; with a site of a few files, kept in an
 * instant.
 */
export async function* walkOffline(page: Page): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-few-'));
  const served = await serveFolder(() => folder, '/');
  page.once('close', () => {
    void served.close();
    rmSync(folder, { recursive: true, force: true });
  });
  writeFewFiles(folder, 'first');
  await page.goto(`${served.url}offline/`);
  yield* walkSaving(page);
  yield* walkNewerCopy(page, folder, served.url);
  yield* walkFullDevice(page, served.url);
}

async function* walkSaving(page: Page): AsyncGenerator<string> {
  await page.context().route('**/about/', () => undefined); // never answered, until the route is taken away
  await page.getByRole('button', { name: SAVE }).click();
  await page.getByText('まで終わりました').waitFor();
  yield 'being kept';
  await page.context().unroute('**/about/');
  await page.getByText('保存してあります').waitFor();
  yield 'kept';
}

async function* walkNewerCopy(page: Page, folder: string, url: string): AsyncGenerator<string> {
  writeFewFiles(folder, 'second');
  const other = await page.context().newPage();
  await other.goto(`${url}offline/`);
  await page.getByRole('button', { name: '新しい版に切り替える' }).click();
  await page.getByText('ほかに1つの画面').waitFor();
  yield 'a new copy that waits, and another window open';
  await page.goto(`${url}about/`);
  await page.getByRole('link', { name: '新しい版を保存しました' }).waitFor();
  yield 'a page that tells of the new copy';
  await other.close();
}

async function* walkFullDevice(page: Page, url: string): AsyncGenerator<string> {
  await page.goto(`${url}offline/`);
  await page.getByRole('button', { name: '保存したものを消す' }).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 1000 });
  await page.getByRole('button', { name: SAVE }).click();
  await page.getByText('端末の空きが足りない').waitFor();
  await page.getByText('まだ保存していません').waitFor();
  yield 'not kept because the device is full';
}
