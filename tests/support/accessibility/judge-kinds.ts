import type { Browser, Page } from 'playwright-core';
import type { SiteName } from '../site/each-site.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForAnswer } from '../browser/ask-search.ts';
import { listFound, listIbmFaults, listOpenQuestions } from './findings.ts';
import { inspectPage } from './inspect-page.ts';
import { leaveWidget } from '../browser/leave-widget.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openOnePage, showAnew } from '../browser/one-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serveSite, type ServedSite } from '../browser/serve-site.ts';
import { validateDrawn } from './validate-drawn.ts';

/** Kinds of page that ask something of the reader or show what a reader asked for. */
export const TOOLS = /sheet|wizard|search|booklet|settings|offline|list of projects|not exist/;

/** Takes which kinds of page are meant, by their names; writes a test for each, in the file that calls this. */
export function judgeKinds(isMeant: (name: string) => boolean): void {
  judgePages(
    'real',
    Object.entries(PAGE_KINDS).filter(([name]) => isMeant(name)),
  );
}

/** The same for pages of a site, each with the name of its kind. */
export function judgePages(of: SiteName, kinds: readonly (readonly [kind: string, path: string])[]): void {
  const first = new Map(kinds.map(([, path]) => [nameFile(path), path] as const).toReversed());
  let browser: Browser | undefined;
  let site: ServedSite;
  let page: Page;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(of)]);
    page = await openOnePage(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });
  // One load serves every width, theme, paper and engine: what costs is loading, not looking.
  test.each(kinds)(
    'axe and the IBM engine find nothing on %s (%s), at any width, in any theme, on paper, and nothing is cut',
    async (kind, path) => {
      await showAnew(page, `${site.url}${path.slice(1)}`);
      await judgePage(page, path, TOOLS.test(kind) && first.get(nameFile(path)) !== path);
    },
  );
}

/** The file a path is answered with: tools that share one differ by what their widget has drawn. */
function nameFile(path: string): string {
  return path.replace(/[?#].*/, '');
}

/** Takes a page, its path, and whether all of it but the widget is known from an earlier kind. */
async function judgePage(page: Page, path: string, isKnown: boolean): Promise<void> {
  const query = new URL(path, 'http://localhost').searchParams.get('q');
  if (query !== null) await waitForAnswer(page, query);
  // An island below the fold waits until it is seen; what it stands for is on the page already.
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]:not([client=visible])') === null);
  if ((await page.locator('astro-island').count()) > 0)
    expect(await validateDrawn(page), 'html-validate, on what scripts have drawn').toEqual([]);
  if (isKnown) await leaveWidget(page);
  const inspection = await inspectPage(page);
  expect(listFound(inspection.axe), 'axe').toEqual([]);
  expect(listIbmFaults(inspection), 'IBM').toEqual([]);
  expect(listOpenQuestions(inspection), 'look at these and write the answer into reviewed-questions.ts').toEqual([]);
  expect(listFound(inspection.cut), 'reaches beyond the window').toEqual([]);
}
