import type { Page } from 'playwright-core';
import { countFindings, listFound, listIbmFaults, listOpenQuestions } from './findings.ts';
import { inspectPage, type Inspection } from './inspect-page.ts';
import { showAnew } from './one-page.ts';
import { findForward } from './page-facts.ts';
import { readPages } from './read-site.ts';

/** How many pages were looked at, and what was found on all of them; an open question of IBM's engine counts as its finding. */
export type Seen = { readonly pages: number; readonly axe: number; readonly ibm: number; readonly cut: number };

/** Takes a page of a browser and an address; looks at it in every way, at every width with all rules. */
export async function lookAt(page: Page, url: string): Promise<Inspection> {
  await showAnew(page, url);
  await page.waitForLoadState('networkidle');
  return inspectPage(page, true);
}

/**
 * Takes a page of a browser and where the real site is served; looks at every page a reader stays on. What is wrong is printed, so that it
 * can be mended.
 */
export async function lookAtEveryPage(page: Page, root: string): Promise<Seen> {
  const paths = readPages('real').flatMap((one) => (findForward(one) === undefined ? [one.path] : []));
  const seen = { pages: paths.length, axe: 0, ibm: 0, cut: 0 };
  for (const [at, path] of paths.entries()) {
    const inspection = await lookAt(page, `${root}${path.slice(1)}`);
    const { axe, ibm, cut } = countFindings(inspection);
    const open = listOpenQuestions(inspection);
    const found = [listFound(inspection.axe), listIbmFaults(inspection), open, listFound(inspection.cut)].flat();
    for (const text of found) console.log(`${path} ${text}`);
    seen.axe += axe;
    seen.ibm += ibm + open.length;
    seen.cut += cut;
    if (at % 20 === 0) console.log(`${at + 1} of ${paths.length}: ${path}`);
  }
  return seen;
}
