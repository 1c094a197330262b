import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeFewFiles } from './few-files.ts';
import { serveFolder } from './serve-site.ts';

/** A page that keeps a site of a few files, the folder of its host, and whether the line to it is cut. */
export type Few = { readonly page: Page; readonly url: string; readonly folder: string; isCut: boolean };

/** The headers that the host of a few files sends. */
export const FEW_HEADERS = {
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=()',
};
const DAY = 24 * 3_600_000;

/**
 * Runs the steps on the page that keeps the site, of a new session of the browser and of a host with a few files, as
 * the copy "first"; `hurry` exchanges waiting times in its worker.
 */
export async function visitFew(
  browser: Browser | undefined,
  steps: (few: Few) => Promise<void>,
  hurry: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (!browser) throw new Error('The browser is not running: call visitFew() inside a test.');
  const folder = mkdtempSync(join(tmpdir(), 'handbook-few-'));
  writeFewFiles(folder, 'first', hurry);
  writeFileSync(join(folder, '404.html'), '<!doctype html><h1>ありません</h1>');
  const line = { isCut: false };
  const served = await serveFolder(() => (line.isCut ? undefined : folder), '/', FEW_HEADERS);
  const session = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  session.setDefaultTimeout(20_000);
  try {
    const page = await session.newPage();
    await page.goto(`${served.url}offline/`);
    await steps(Object.assign(line, { page, folder, url: served.url }));
  } finally {
    await session.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Begins to keep the site. */
export async function pressKeep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'この手引きを保存する' }).click();
}

/** Waits (milliseconds) until the page says that the site is kept. */
export async function waitUntilKept(page: Page, timeout = 20_000): Promise<void> {
  await page.getByText('保存してあります').waitFor({ timeout });
}

/** Changes what lies in the copy "first": takes a file away, or exchanges its text. */
export function changeCopy(page: Page, path: string, text?: string): Promise<void> {
  return page.evaluate(
    async ([below, words]) => {
      const name = (await caches.keys()).find((one) => one.endsWith(' first')) ?? '';
      const cache = await caches.open(name);
      const key = new URL(`/${below}`, location.href).href;
      const old = await cache.match(key);
      if (!old) throw new Error(`${key} is not kept`);
      if (words === undefined) await cache.delete(key);
      else await cache.put(key, new Response(words, { headers: old.headers }));
    },
    [path, text] as const,
  );
}

/** Sets when the copy "first" was last seen on the site, so many days ago; gives the day as it is said. */
export async function setSeen({ page, folder }: Few, days: number): Promise<string> {
  const { files } = writeFewFiles(folder, 'first');
  const seen = Date.now() - days * DAY;
  await changeCopy(page, '?whole', JSON.stringify({ files: files.length, seen }));
  const day = new Date(seen + DAY * 0.375); // Tokyo's
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
