import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser/launch-browser.ts';

/** How many times slower than this machine the phone's processor is. */
export const SLOWER = 4;

export type Phone = { readonly page: Page; readonly session: CDPSession };

const LIMIT = 60_000;
const TRIES = 3;

/**
 * Takes how many times slower the processor is and what to do with a phone; does it with one that has seen nothing yet,
 * in a browser of its own. Chromium's way to slow a processor now and then gets stuck on a busy machine; then the
 * browser is closed and another tries. Throws when three are stuck.
 */
export async function withPhone<T>(slower: number, use: (phone: Phone) => Promise<T>): Promise<T> {
  for (let at = 1; ; at += 1) {
    const browser = await launchBrowser();
    let timer: NodeJS.Timeout | undefined;
    const stuck = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`no answer within ${LIMIT / 1000} s`)), LIMIT);
    });
    try {
      return await Promise.race([openPhone(browser, slower).then(use), stuck]);
    } catch (error) {
      if (at === TRIES) throw error;
    } finally {
      clearTimeout(timer);
      await browser.close();
    }
  }
}

async function openPhone(browser: Awaited<ReturnType<typeof launchBrowser>>, slower: number): Promise<Phone> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'ja-JP',
    // The host's certificate is its own.
    ignoreHTTPSErrors: true,
  });
  const session = await page.context().newCDPSession(page);
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, session };
}

/**
 * Takes a page and an address; opens it and waits until nothing is fetched any more, what a page fetches in idle
 * moments included.
 */
export async function openWhole(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  await page.evaluate(() => new Promise((go) => requestIdleCallback(go, { timeout: 5000 })));
  await page.waitForLoadState('networkidle');
}
