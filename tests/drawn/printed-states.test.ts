import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { foldText } from '../../src/domain/japanese/fold-text.ts';
import { openPdf } from '../../src/publish/pdf/inspect/read-pdf.ts';
import { readPaper } from '../../src/publish/pdf/inspect/read-paper.ts';
import { beginSheet, findMarks, MUTUAL } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/handbook/basics/';

type State = {
  readonly path: string;
  /** Makes the page ready, as it is printed with nothing open. */
  readonly ready?: (page: Page) => Promise<unknown>;
  /** Opens what a reader may have open when printing. */
  readonly open: (page: Page) => Promise<unknown>;
  /** What the paper says all the same, without blanks. */
  readonly says: string;
};

async function offerPlaces(page: Page): Promise<void> {
  await page.locator('#site-search').fill('委託');
  await page.getByRole('option').first().waitFor();
}

async function fillSheet(page: Page): Promise<void> {
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await findMarks(page, 0, 0).getByLabel('できた').check();
}

const openAll = (page: Page) =>
  page
    .locator('main details')
    .evaluateAll((all: HTMLDetailsElement[]) =>
      all.filter((one) => one.checkVisibility()).forEach((one) => (one.open = true)),
    );

const RESULT =
  '/choose/?v=2&stage=carry-out&involvement=support&subject=event&lead=group-led&host=one-side&money=none&duration=once' +
  '&responsibility=group';

const openTables = (page: Page) =>
  page.locator('.without').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));

const STATES: Readonly<Record<string, State>> = {
  'a meaning': {
    path: CHAPTER,
    open: (page) => page.locator('button.term').first().click(),
    says: '点線の用語の意味',
  },
  'a meaning of a whole document': {
    path: '/kodaira/ordinance/print/',
    open: (page) => page.locator('button.term').first().click(),
    says: '第39条',
  },
  'places offered under the field': { path: CHAPTER, open: offerPlaces, says: '点線の用語の意味' },
  'a field with the focus': {
    path: '/search/?q=委託',
    ready: (page) => page.locator('.results li').first().waitFor(),
    open: (page) => page.locator('#q').focus(),
    says: '委託',
  },
  'all that is folded': { path: '/kodaira/projects/', open: openAll, says: '協働相手' },
  'the list of projects narrowed': {
    path: '/kodaira/projects/?q=公民館',
    ready: async (page) => {
      await page.locator('.found-rows tbody tr').first().waitFor();
      await expect.poll(() => page.locator('.found-rows tbody tr').count()).toBeLessThan(100);
    },
    open: (page) => page.getByLabel('ことば').focus(),
    says: '公民館',
  },
  'the settings': {
    path: '/settings/',
    ready: (page) => page.getByLabel('もっと大きい').waitFor(),
    open: (page) => page.getByLabel('もっと大きい').focus(),
    says: '文字の大きさ',
  },
  'the tables below a question of the wizard': {
    path: '/choose/?v=2&stage=carry-out&at=involvement',
    ready: (page) => page.locator('.wizard .choice').first().waitFor(),
    open: openTables,
    says: 'いちばん求めたいもの',
  },
  'the tables below a result of the wizard': {
    path: `${RESULT}&at=result`,
    ready: (page) => page.getByRole('heading', { name: '次の一歩' }).waitFor(), // the result comes after its page
    open: openTables,
    says: '次の一歩',
  },
  'a sheet with the cursor in a field': {
    path: MUTUAL,
    ready: fillSheet,
    open: (page) => page.locator('.comment textarea').first().focus(),
    says: '花いっぱい運動',
  },
  'the comparison of both sides': {
    path: MUTUAL,
    ready: async (page) => {
      await fillSheet(page);
      await page.getByRole('button', { name: '双方をくらべる' }).click();
      await page.locator('.talk-view').waitFor();
    },
    open: (page) => page.locator('.sheet-app button').first().focus(),
    says: '花いっぱい運動',
  },
  'a booklet with a meaning': {
    path: '/booklet/?s=1111-1312-3012-4021',
    ready: (page) => page.locator('.booklet .piece').nth(3).waitFor(),
    open: (page) => page.locator('.booklet button.term').first().click(),
    says: '点線の用語の意味',
  },
};

/** Prints a page; gives the text of each sheet without blanks, drawings by what stands for them. */
async function print(page: Page): Promise<readonly string[]> {
  const document = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
  const sheets = await readPaper(document);
  await document.loadingTask.destroy();
  return sheets.map(({ words, alternatives, tables }) =>
    // The system's fonts print some signs as radicals.
    [words, ...alternatives, ...tables.flatMap(({ rows }) => rows.map((row) => row.words))].map(foldText).join(''),
  );
}

// Issue 17, kind 2; use.md B1.
test.each(Object.entries(STATES))(
  'With %s open the paper has no white sheet, none more than without, and says all that it says without',
  async (_name, { path, ready, open, says }) => {
    const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
    await ready?.(page);
    const plain = await print(page);
    await open(page);
    const paper = await print(page);
    expect(paper.filter((text) => text.length < 10)).toEqual([]);
    expect(paper.length).toBeLessThanOrEqual(plain.length);
    expect(paper.join('')).toContain(says);
    expect(paper.join('').length).toBeGreaterThanOrEqual(plain.join('').length);
  },
);
