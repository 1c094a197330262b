import type { Browser, Page } from 'playwright-core';

const WIDE = { width: 1280, height: 900 };

/**
 * Takes a browser; gives a page that shows one address after the other with `showAnew`. A new page for each would start
 * a new process, which reads and compiles the engines anew: more than half of what judging a page takes.
 */
export async function openOnePage(browser: Browser): Promise<Page> {
  const session = await browser.newContext({ locale: 'ja-JP', viewport: WIDE });
  const page = await session.newPage();
  // Whatever the page before has kept is gone before the next one looks.
  await page.addInitScript(() => {
    if (location.protocol === 'about:') return;
    localStorage.clear();
    sessionStorage.clear();
  });
  return page;
}

/** Takes a page and an address; loads it as a new reader with a wide window and no wishes would. */
export async function showAnew(page: Page, url: string): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null, contrast: null });
  await page.setViewportSize(WIDE);
  // From another page, so that an address that differs only behind its # is loaded too.
  await page.goto('about:blank');
  await page.goto(url);
}
