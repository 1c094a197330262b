import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { writeWorker } from '../../src/publish/offline/write-worker.ts';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { SITES } from '../support/site/build-sites.ts';
import type { SiteName } from '../support/site/each-site.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { beginSheet, saveFile } from '../support/browser/open-sheet.ts';
import { serveFolder, type ServedSite } from '../support/browser/serve-site.ts';

const CHAPTER = 'kodaira/ordinance/participation-and-collaboration/';
const [first = '', next = ''] = ['first', 'next'].map((name) => mkdtempSync(join(tmpdir(), `handbook-${name}-`)));
const running: { browser?: Browser } = {};

beforeAll(async () => {
  running.browser = await launchBrowser();
  // A few files, because what is seen is how one copy follows the other.
  for (const path of ['404.html', 'offline', 'about', '_astro', CHAPTER])
    for (const folder of [first, next]) cpSync(join(SITES.real.out, path), join(folder, path), { recursive: true });
  await writeWorker(first);
  for (const path of [`${CHAPTER}index.html`, 'about/index.html']) {
    const html = readFileSync(join(next, path), 'utf8');
    writeFileSync(join(next, path), html.replace('</h1>', '（第二版）</h1>'));
  }
  await writeWorker(next);
});
afterAll(async () => {
  await running.browser?.close();
  for (const folder of [first, next]) rmSync(folder, { recursive: true, force: true });
});

/** `asked` counts what was asked of the host; from `cutAt` on nothing is answered. */
type Host = { folder: string | undefined; asked: number; cutAt: number; readonly served: ServedSite };

/** Runs the steps on a page of a new browser session and a host whose folder they may exchange or cut. */
async function visit(site: SiteName, steps: (page: Page, host: Host) => Promise<void>): Promise<void> {
  const now: Omit<Host, 'served'> = { folder: SITES[site].out, asked: 0, cutAt: Infinity };
  const served = await serveFolder(() => ((now.asked += 1) > now.cutAt ? undefined : now.folder), SITES[site].base);
  const session = await running.browser!.newContext({ locale: 'ja-JP' });
  session.setDefaultTimeout(40_000);
  try {
    await steps(await session.newPage(), Object.assign(now, { served }));
  } finally {
    await session.close();
    await served.close();
  }
}

async function save(page: Page, { served }: Host): Promise<void> {
  await page.goto(`${served.url}offline/`);
  await page.getByRole('button', { name: 'この手引きを保存する' }).click();
  await page.getByText('保存してあります').waitFor({ timeout: 60_000 });
}

const heading = (page: Page) => page.locator('h1').innerText();

/** With the line cut: reads, searches, chooses, fills a sheet and finds it again. */
async function useWithoutNetwork(page: Page, host: Host): Promise<void> {
  host.folder = undefined;
  const go = (path: string) => page.goto(`${host.served.url}${path}`);
  await go(CHAPTER);
  expect(await page.locator('#art-12').isVisible()).toBe(true);
  await page.reload();
  expect(await page.locator('#art-12').isVisible()).toBe(true);
  await go('search/');
  await ask(page, '委託');
  expect((await readResults(page)).length).toBeGreaterThan(3);
  await go('choose/?v=1&stage=carry-out&lead=equal&involvement=plan-together&subject=event&host=own-names&at=result');
  await page.getByText('共催').first().waitFor();
  await go('checklists/mutual-check-sheet/');
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  expect((await saveFile(page, 'ファイルに保存する')).text).toContain('花いっぱい運動');
  await page.reload();
  expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
  await go('kodaira/not-kept.pdf');
  expect(await heading(page)).toContain('端末に保存');
}

test('Once kept, the site reads, searches, chooses and fills without a network; before, nothing is registered', async () => {
  await visit('real', async (page, host) => {
    await page.goto(`${host.served.url}${CHAPTER}`);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await save(page, host);
    await useWithoutNetwork(page, host);
  });
}, 120_000);

test('A new copy waits whole, is told of quietly, changes at once, and can be removed and kept again', async () => {
  await visit('real', async (page, host) => {
    host.folder = first;
    await save(page, host);
    host.folder = next;
    await page.goto(`${host.served.url}offline/`);
    await page.getByText('新しい版の保存が終わりました').waitFor({ timeout: 60_000 });
    const other = await page.context().newPage();
    for (const path of [CHAPTER, 'about/']) {
      await other.goto(`${host.served.url}${path}`);
      expect(await heading(other)).not.toContain('第二版');
      expect(await other.getByRole('link', { name: '新しい版を保存しました' }).isVisible()).toBe(true);
    }
    const change = page.getByRole('button', { name: '新しい版に切り替える' });
    await change.click();
    await page.getByText('ほかに1つの画面').waitFor();
    await other.close();
    await Promise.all([page.waitForEvent('load'), change.click()]);
    await page.getByText('保存してあります').waitFor();
    host.folder = undefined;
    for (const path of [CHAPTER, 'about/']) {
      await page.goto(`${host.served.url}${path}`);
      expect(await heading(page)).toContain('第二版');
      expect(await page.getByRole('link', { name: '新しい版' }).count()).toBe(0);
    }
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    host.folder = next;
    await page.goto(`${host.served.url}offline/`);
    await page.getByRole('button', { name: '保存したものを消す' }).click();
    await page.getByText('まだ保存していません').waitFor();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    // The worker that was removed still answers this window.
    await page.getByRole('button', { name: 'この手引きを保存する' }).click();
    await page.getByText('保存してあります').waitFor({ timeout: 60_000 });
  });
}, 120_000);

test('A file that is not of the offline copy is refused, and the reader is told that nothing was mixed', async () => {
  await visit('real', async (page, host) => {
    await page.goto(`${host.served.url}offline/`);
    await page.context().route('**/about/', (route) => route.fulfill({ contentType: 'text/html', body: 'another' }));
    await page.getByRole('button', { name: 'この手引きを保存する' }).click();
    await page.getByRole('alert').getByText('2つの版が混ざらないように').waitFor();
    await page.getByText('まだ保存していません').waitFor();
  });
}, 120_000);

test('When the connection is lost in the middle the reader is told, the next try goes on where the first ended, and under a sub-path all works', async () => {
  await visit('fixture', async (page, host) => {
    await page.goto(`${host.served.url}offline/`);
    const button = page.getByRole('button', { name: 'この手引きを保存する' });
    await button.waitFor();
    host.cutAt = host.asked + 400;
    await button.click();
    await page.getByRole('alert').getByText('続きから始めます').waitFor({ timeout: 60_000 });
    host.cutAt = Infinity;
    const before = host.asked;
    await button.click();
    await page.getByText('保存してあります').waitFor({ timeout: 60_000 });
    const files = Number(/([\d,]+)個のファイル/.exec(await page.locator('main').innerText())?.[1]?.replace(',', ''));
    expect(host.asked - before).toBeGreaterThan(100);
    expect(host.asked - before).toBeLessThan(files - 350);
    await useWithoutNetwork(page, host);
  });
}, 120_000);

test('When the device is full the reader is told, nothing is left half kept, and what was written stays', async () => {
  await visit('real', async (page, host) => {
    await page.goto(`${host.served.url}checklists/mutual-check-sheet/`);
    await beginSheet(page);
    await page.getByLabel('事業名').fill('花いっぱい運動');
    const sheet = page.url();
    const session = await page.context().newCDPSession(page);
    const origin = new URL(host.served.url).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
    await page.goto(`${host.served.url}offline/`);
    await page.getByRole('button', { name: 'この手引きを保存する' }).click();
    await page.getByRole('alert').getByText('端末の空きが足りない').waitFor({ timeout: 60_000 });
    await page.getByText('まだ保存していません').waitFor();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await page.goto(sheet);
    expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
  });
}, 120_000);
