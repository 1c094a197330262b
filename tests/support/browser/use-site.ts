import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { SiteName } from '../site/each-site.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

export type SiteInBrowser = {
  /** Takes a path without base; gives its address on the running server. */
  readonly url: (path: string) => string;
  /** Takes a path without base; gives a page that shows it, in a browser session of its own. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * Serves a built site and starts a browser for the tests of a file; closes each session after its test, and all at the
 * end. `host` is another name that the browser knows the machine by, to which it grants less than to its own.
 */
export function useSite(site: SiteName, { host = '127.0.0.1' } = {}): SiteInBrowser {
  const running: { browser?: Browser; served?: ServedSite } = {};
  const sessions: BrowserContext[] = [];
  beforeAll(async () => {
    [running.browser, running.served] = await Promise.all([
      launchBrowser([`--host-resolver-rules=MAP ${host} 127.0.0.1`]),
      serveSite(site),
    ]);
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.close();
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.served?.close();
  });
  const url = (path: string) => `${running.served?.url.replace('127.0.0.1', host) ?? ''}${path.replace(/^\//, '')}`;
  return {
    url,
    open: async (path, options = {}) => {
      if (!running.browser) throw new Error('The browser is not running: call open() inside a test.');
      const session = await running.browser.newContext({ locale: 'ja-JP', ...options });
      sessions.push(session);
      session.setDefaultTimeout(20_000);
      const page = await session.newPage();
      await page.goto(url(path));
      return page;
    },
  };
}
