import type { Page } from 'playwright-core';

/** Notes from now on every request of a page that leaves its own site, and every script it fetches. */
export function noteRequests(page: Page, site: string): { readonly outside: string[]; readonly scripts: string[] } {
  const noted = { outside: [] as string[], scripts: [] as string[] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:blob|data):/.test(url)) noted.outside.push(url);
    if (url.endsWith('.js')) noted.scripts.push(url.split('/').at(-1) ?? '');
  });
  return noted;
}
