// attack.md A14: what happens to a copy after it was saved. With a site of a few files.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { WORKER_FILE } from '../../src/domain/offline/offline-copy.ts';
import { withdrawCopies } from '../../src/publish/offline/withdraw-copies.ts';
import { writeFewFiles } from '../support/browser/few-files.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { changeCopy, FEW_HEADERS, pressKeep, setSeen, visitFew, waitUntilKept } from '../support/browser/visit-few.ts';

const running: { browser?: Browser } = {};
beforeAll(async () => {
  running.browser = await launchBrowser();
});
afterAll(async () => running.browser?.close());

const heading = (page: Page) => page.locator('h1').innerText();

test('A copy that lost files says how many, answers without an error, and is completed at a press or by itself', async () => {
  await visitFew(running.browser, async (few) => {
    const { page, url } = few;
    await pressKeep(few.page);
    await waitUntilKept(few.page);
    await changeCopy(page, 'about/');
    few.isCut = true;
    await page.goto(`${url}about/`);
    expect(await heading(page)).toContain('端末に保存');
    await page.getByRole('status').getByText('1個のファイルが失われています').waitFor();
    few.isCut = false;
    await page.getByRole('button', { name: '足りない分を保存する' }).click();
    await waitUntilKept(page);
    await changeCopy(page, 'about/');
    await setSeen(few, 1);
    await page.goto(`${url}offline/?again`);
    await waitUntilKept(page);
    await changeCopy(page, 'about/');
    await changeCopy(page, 'offline/');
    few.isCut = true;
    await page.goto(`${url}offline/`);
    expect(await heading(page)).toBe('通信がありません');
  });
}, 120_000);

test('Bytes that were exchanged in a copy are neither shown nor carried into the next one', async () => {
  await visitFew(running.browser, async (few) => {
    const { page, url, folder } = few;
    await pressKeep(few.page);
    await waitUntilKept(few.page);
    await changeCopy(page, 'about/', '<h1>別の文</h1>');
    await page.goto(`${url}about/`);
    expect(await heading(page)).not.toContain('別の文');
    writeFewFiles(folder, 'second');
    await page.goto(`${url}offline/`);
    const change = page.getByRole('button', { name: '新しい版に切り替える' });
    await Promise.all([change.waitFor().then(() => page.waitForEvent('load')), change.click()]);
    await waitUntilKept(page);
    few.isCut = true;
    await page.goto(`${url}about/`);
    expect(await heading(page)).toBe('このサイトについて');
  });
}, 120_000);

test('Pages of a copy carry the headers of the host, and open with and without a slash and behind a link’s tail', async () => {
  await visitFew(running.browser, async (few) => {
    await pressKeep(few.page);
    await waitUntilKept(few.page);
    few.isCut = true;
    for (const path of ['about/', 'about', 'about?x=1', 'about/index.html', 'about/」。']) {
      const answer = await few.page.goto(`${few.url}${path}`);
      expect(await heading(few.page), path).toBe('このサイトについて');
      expect(answer?.headers(), path).toMatchObject({ ...FEW_HEADERS, 'content-type': 'text/html; charset=utf-8' });
    }
  });
}, 120_000);

test('A copy of which nobody knows for weeks whether it is the newest says so with its day, until the site is asked', async () => {
  await visitFew(running.browser, async (few) => {
    const { page, url, folder } = few;
    await pressKeep(few.page);
    await waitUntilKept(few.page);
    const line = page.getByRole('link', { name: 'の版です' });
    await setSeen(few, 20);
    few.isCut = true;
    await page.goto(`${url}about/`);
    expect(await line.count()).toBe(0);
    const day = await setSeen(few, 30);
    await page.goto(`${url}about/`);
    expect(await line.innerText()).toContain(`${day}の版です`);
    few.isCut = false;
    rmSync(join(folder, WORKER_FILE)); // the site is gone, and something else answers
    await page.goto(`${url}about/`);
    await line.click();
    await page.getByText(`${day}に、サイトにあるものと同じ版だと確かめました`).waitFor();
    await page.getByText('新しい版があるかもしれません').waitFor();
    await page.getByText('サイトが応えないため').waitFor();
    writeFewFiles(folder, 'first');
    await page.goto(`${url}about/`);
    await expect
      .poll(async () => {
        await page.reload();
        return line.count();
      })
      .toBe(0);
  });
}, 120_000);

test('A site that withdraws its copies clears them and ends its worker, and leaves sheets and other stores alone', async () => {
  await visitFew(running.browser, async (few) => {
    const { page, url, folder } = few;
    await pressKeep(few.page);
    await waitUntilKept(few.page);
    await page.evaluate(async () => {
      await caches.open('another app');
      localStorage.setItem('another', 'kept');
    });
    await withdrawCopies(folder);
    await page.goto(`${url}about/`);
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        (await navigator.serviceWorker.getRegistrations()).length,
        localStorage.getItem('another'),
      ]);
    await expect.poll(left).toEqual(['another app', 0, 'kept']);
    await page.goto(`${url}offline/`);
    expect(await page.locator('main').innerText()).toContain('端末への保存は、いまはできません');
    expect(await page.getByRole('button', { name: '保存' }).count()).toBe(0);
  });
}, 120_000);
