import type { Page } from 'playwright-core';

/**
 * Takes a page whose plain parts have been judged elsewhere; takes away what stands around the widget: an engine takes
 * its time over each part.
 */
export async function leaveWidget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = 'h1,astro-island,:has(h1),:has(astro-island),:has([role=combobox]),.screen-only';
    for (const part of document.querySelectorAll('main > *, body > :not(main)')) if (!part.matches(kept)) part.remove();
  });
}

/** Takes a page whose widget has been judged whole elsewhere; takes away, of rows that are alike, the later ones. */
export async function thinRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const alike = '.group ~ .group, .chosen > :nth-child(n+4), .results > :nth-child(n+4), tbody tr:nth-child(n+4)';
    for (const part of document.querySelectorAll(alike)) part.remove();
  });
}
