// Row B16 of use.md.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { findCutTexts } from '../support/browser/find-cut-texts.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { serveSite } from '../support/browser/serve-site.ts';

const PATHS = [
  ...Object.values(PAGE_KINDS),
  '/compare/evaluation/',
  '/kodaira/projects/?q=公園',
  '/inagi/',
  '/forms/subsidy/',
];
const SHEET = '/checklists/mutual-check-sheet/';

test.each([
  ['with もっと大きい and 広い in a window of 320 px', 320, 'larger wide', []],
  ['with もっと大きい, 広い and furigana in a window of 320 px', 320, 'larger wide ruby', []],
  ['with letters of 32 px by the browser in a window of 360 px', 360, '', ['--blink-settings=defaultFontSize=32']],
] as const)('No kind of page, nor an open sheet, is wider than its window %s', async (_, width, view, switches) => {
  const [browser, served] = await Promise.all([launchBrowser(switches), serveSite('fixture')]);
  try {
    const session = await browser.newContext({ locale: 'ja-JP', viewport: { width, height: 740 } });
    await session.addInitScript((wanted) => {
      if (location.protocol !== 'about:') localStorage.setItem('kyodo.view', wanted);
    }, view);
    const page = await session.newPage();
    const problems: string[] = [];
    const judge = async (name: string) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width)
        problems.push(`${name} is ${wide} px wide: ${(await findCutTexts(page)).slice(0, 3).join(' | ')}`);
    };
    for (const path of PATHS) {
      await page.goto('about:blank');
      await page.goto(served.url + path.slice(1));
      await settle(page, view);
      await judge(path);
    }
    await page.goto(served.url + SHEET.slice(1));
    await settle(page, view);
    await page.getByRole('button', { name: '新しいシートに記入する' }).click();
    await page.locator('.sheet-app .marks').first().waitFor();
    await judge('an open sheet');
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    await served.close();
  }
});

/** Waits until the widgets that need no scrolling are drawn, and the furigana where they are wanted. */
async function settle(page: Page, view: string): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]:not([client=visible])') === null);
  if (view.includes('ruby')) await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
}
