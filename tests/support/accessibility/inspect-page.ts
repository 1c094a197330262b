import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { findCutTexts } from '../browser/find-cut-texts.ts';
import { runAxe } from './run-axe.ts';
import { runIbm, type IbmFinding } from './run-ibm.ts';

/** What the engines say of one page: by engine and by the way the page is shown. */
export type Inspection = {
  readonly axe: Readonly<Record<string, readonly string[]>>;
  readonly ibm: Readonly<Record<string, readonly IbmFinding[]>>;
  /** Texts that leave the window at a width, with WCAG's text spacing, at 200 %, or on an upright A4 page. */
  readonly cut: Readonly<Record<string, readonly string[]>>;
};

/** The widths at which every kind of page is looked at; 320 px is 1,280 px at 400 %. */
export const WIDTHS = [1280, 768, 320] as const;

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};
const versionOf = (name: string) => devDependencies[name] ?? '';

/** The engines that judge the site, with their versions. */
export const ENGINES: Readonly<Record<string, string>> = {
  'axe-core': versionOf('axe-core'),
  'IBM Equal Access': versionOf('accessibility-checker-engine'),
  'html-validate': versionOf('html-validate'),
  markuplint: versionOf('markuplint'),
};

/**
 * Says whether what IBM's engine found counts. On a narrow window the head of a table is shown to screen readers only
 * and each cell carries its head as text; the engine takes such a head for missing. At 1,280 px it judges the same
 * table. ARIA lets a search field be a combobox, as axe knows; W3C's table of roles for HTML, which the engine follows,
 * has yet to say so (w3c/html-aria 397).
 */
export function isFault(way: string, { isFault: isClaimed, rule, text }: IbmFinding): boolean {
  const isNarrowHead = rule === 'table_headers_exists' && way === '320 px';
  return isClaimed && !isNarrowHead && !(rule === 'aria_role_valid' && text.includes('role="combobox"'));
}

/** Rules of axe that depend on colours alone: enough for a theme of a page whose other rules have been asked. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** Rules of axe that may say something else at another width. */
export const LAYOUT = [...COLOURS, 'target-size', 'scrollable-region-focusable', 'heading-order', 'empty-table-header'];

/** The text area of an upright A4 page between margins of 18 mm, in CSS pixels. */
const TEXT_AREA = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: 900 };

const SPACING =
  'p,li,td,th,dd,dt,a,button,h1,h2,h3,h4,summary,label{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/**
 * Takes a page that has loaded; looks at it in every way without loading it again. At 768 px only what layout can
 * change is asked, unless it is `isWhole`, which takes half as long again. The window is narrow afterwards.
 */
export async function inspectPage(page: Page, isWhole = false): Promise<Inspection> {
  const axe: Record<string, readonly string[]> = {};
  const ibm: Record<string, readonly IbmFinding[]> = {};
  const cut: Record<string, readonly string[]> = {};
  for (const width of WIDTHS) {
    const isBrief = width === 768 && !isWhole;
    await page.setViewportSize({ width, height: 900 });
    axe[`${width} px`] = await runAxe(page, isBrief ? { only: LAYOUT } : {});
    cut[`${width} px`] = await findOverflow(page);
    if (!isBrief) ibm[`${width} px`] = await runIbm(page);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  axe['dark'] = await runAxe(page, { only: COLOURS });
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  axe['strong contrast'] = await runAxe(page, { only: COLOURS });
  await page.emulateMedia({ colorScheme: null, contrast: null, media: 'print' });
  // Nobody presses paper.
  axe['paper'] = await runAxe(page, { without: ['target-size'] });
  await page.setViewportSize(TEXT_AREA);
  cut['paper'] = await findCutTexts(page);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 320, height: 900 });
  cut['320 px with wide text'] = await withStyle(page, SPACING);
  await page.setViewportSize({ width: 640, height: 900 });
  cut['640 px with letters of 200 %'] = await withStyle(page, 'html{font-size:200%!important}');
  return { axe, ibm, cut };
}

async function withStyle(page: Page, css: string): Promise<readonly string[]> {
  // The policy of the page forbids a style element; a constructed sheet is not bound by it.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  const found = await findOverflow(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return found;
}

/** What leaves the window, when the page can be scrolled sideways; the page's width where no text does. */
async function findOverflow(page: Page): Promise<readonly string[]> {
  const [found, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  if (found <= given) return [];
  const texts = await findCutTexts(page);
  return texts.length > 0 ? texts.slice(0, 5) : [`the page is ${found} px wide in ${given} px`];
}
