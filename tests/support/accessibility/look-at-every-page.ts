import type { Browser, Page } from 'playwright-core';
import { countFindings, listFound, listIbmFaults, listOpenQuestions } from './findings.ts';
import { inspectPage, type Inspection } from './inspect-page.ts';
import { showAnew } from '../browser/one-page.ts';
import { findForward } from '../site/page-facts.ts';
import { readPages } from '../site/read-site.ts';
import { WIDGET_STATES } from './widget-states.ts';

/**
 * How many pages (or states of widgets) were looked at, and what was found on all of them; an open question of IBM's
 * engine counts as its finding.
 */
export type Seen = { readonly pages: number; readonly axe: number; readonly ibm: number; readonly cut: number };

const WIDE = { width: 1280, height: 900 };
const NOTHING: Seen = { pages: 0, axe: 0, ibm: 0, cut: 0 };

/** Takes a page of a browser and an address; looks at it in every way, at every width with all rules. */
export async function lookAt(page: Page, url: string): Promise<Inspection> {
  await showAnew(page, url);
  await page.waitForLoadState('networkidle');
  return inspectPage(page, true);
}

/**
 * Takes a page of a browser and where the real site is served; looks at every page a reader stays on. What is wrong is
 * printed, so that it can be mended.
 */
export async function lookAtEveryPage(page: Page, root: string): Promise<Seen> {
  const paths = readPages('real').flatMap((one) => (findForward(one) === undefined ? [one.path] : []));
  let seen = NOTHING;
  for (const path of paths) {
    seen = add(seen, path, await lookAt(page, `${root}${path.slice(1)}`));
    if (seen.pages % 20 === 0) console.log(`${seen.pages} of ${paths.length}: ${path}`);
  }
  return seen;
}

/**
 * Takes a browser and where the real site is served; looks in the same ways at every state of a widget that no address
 * opens.
 */
export async function lookAtEveryState(browser: Browser, root: string): Promise<Seen> {
  let seen = NOTHING;
  for (const [widget, { path, walk }] of Object.entries(WIDGET_STATES)) {
    const session = await browser.newContext({ locale: 'ja-JP', viewport: WIDE });
    const page = await session.newPage();
    await page.goto(`${root}${path.slice(1)}`);
    for await (const state of walk(page)) {
      seen = add(seen, `${widget}, ${state}:`, await inspectPage(page, true));
      await page.setViewportSize(WIDE);
    }
    await session.close();
  }
  return seen;
}

function add(seen: Seen, name: string, inspection: Inspection): Seen {
  const { axe, ibm, cut } = countFindings(inspection);
  const open = listOpenQuestions(inspection);
  const found = [listFound(inspection.axe), listIbmFaults(inspection), open, listFound(inspection.cut)].flat();
  for (const text of found) console.log(`${name} ${text}`);
  return { pages: seen.pages + 1, axe: seen.axe + axe, ibm: seen.ibm + ibm + open.length, cut: seen.cut + cut };
}
