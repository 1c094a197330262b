import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openPdf } from '../../src/publish/pdf/inspect/read-pdf.ts';
import { answerAll } from '../support/browser/answer-wizard.ts';
import { ask, waitForAnswer } from '../support/browser/ask-search.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { beginSheet, findMarks, MUTUAL } from '../support/browser/open-sheet.ts';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { unpackCopy, type UnpackedCopy } from '../support/browser/unpack-copy.ts';
import { watchVisit } from '../support/browser/watch-visit.ts';

const held: { browser?: Browser; copy?: UnpackedCopy } = {};

beforeAll(async () => {
  [held.browser, held.copy] = await Promise.all([launchBrowser(), unpackCopy()]);
});
afterAll(async () => {
  await held.browser?.close();
  held.copy?.remove();
});

/** The pages on which something is drawn by script; tests/site/portable looks at what stands in the pages. */
const WITH_WIDGET = /^\/(?:choose\/\?|compare\/forms|checklists\/.|booklet|search|settings|kodaira\/projects)/;

/** Runs the steps on a page of a new browser session; nothing may go wrong, and nothing but files be asked for. */
async function visit(path: string, steps: (page: Page, copy: UnpackedCopy) => Promise<void>): Promise<void> {
  const copy = held.copy!;
  const session = await held.browser!.newContext({ locale: 'ja-JP' });
  session.setDefaultTimeout(20_000);
  const page = await session.newPage();
  const record = await watchVisit(page);
  await page.goto(copy.url(path));
  await steps(page, copy);
  expect(record.complaints).toEqual([]);
  expect([...record.origins]).toEqual(['null']);
  await session.close();
}

/** The site's own path of the file that is shown, and the anchor. */
const pathOf = (page: Page) => decodeURIComponent(page.url().replace(/^.*?\/handbook\//, ''));

test('From the first page a reader comes to the home page, a document, a chapter and an article, and prints it', async () => {
  await visit('/', async (page, { folder }) => {
    await page.goto(pathToFileURL(join(folder, 'はじめに.html')).href);
    await page.getByRole('link', { name: '協働ハンドブックを開く' }).click();
    await page.getByRole('link', { name: '小平市自治基本条例', exact: true }).click();
    await page.getByRole('link', { name: /^第12条/ }).click();
    expect(pathOf(page)).toBe('kodaira/ordinance/participation-and-collaboration/index.html#art-12');
    expect(await page.locator('footer').innerText()).toContain('フォルダーから開くコピーです（2026年11月25日作成');
    const pdf = await openPdf(new Uint8Array(await page.pdf()));
    expect(pdf.numPages).toBeGreaterThan(1);
    await pdf.loadingTask.destroy();
  });
});

test.each([
  ['/kodaira/ordinance/art-12/', 'kodaira/ordinance/participation-and-collaboration/index.html#art-12'],
  ['/n/1101/', 'kodaira/handbook/introduction/index.html#introduction'],
])('The short address %s leads on', async (from, to) => {
  await visit(from, async (page) => {
    await expect.poll(() => pathOf(page)).toBe(to);
  });
});

test('On every kind of page with a widget it comes alive, and every link it draws leads to a file or another site', async () => {
  await visit('/', async (page, { url }) => {
    const lost: string[] = [];
    for (const path of Object.values(PAGE_KINDS).filter((kind) => WITH_WIDGET.test(kind))) {
      await page.goto(url(path));
      const query = new URL(path, 'http://localhost').searchParams.get('q');
      if (query !== null) await waitForAnswer(page, query);
      await page.waitForFunction(() => document.querySelector('astro-island[ssr]:not([client=visible])') === null);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const files = [
        ...new Set(links.filter((link) => link.startsWith('file:')).map((link) => link.replace(/[?#].*/, ''))),
      ];
      lost.push(
        ...files
          .filter((file) => !existsSync(fileURLToPath(file)) || file.endsWith('/'))
          .map((file) => `${path}: ${file}`),
      );
    }
    expect(lost).toEqual([]);
  });
}, 120_000);

test('The search finds, under the field and on its own page, and the words are marked where a hit is opened', async () => {
  await visit('/about/', async (page) => {
    await page.locator('#site-search').focus();
    await page.locator('#site-search').fill('第12条');
    await page.getByRole('option').first().click();
    await page.waitForURL(/#art-12$/);
    await page.locator('#site-search').fill('委託');
    await page.getByRole('button', { name: '検索' }).click();
    await page.waitForURL(/search\/index\.html\?q=/);
    await waitForAnswer(page, '委託');
    await ask(page, '補助');
    await page.locator('.results .title a').first().click();
    await page.locator('mark').first().waitFor();
    await page.goBack();
    await waitForAnswer(page, '補助');
  });
});

test('A question for an amount is answered before the places, and the answer leads to the scheme', async () => {
  await visit('/search/', async (page) => {
    await ask(page, '提示型公募事業はいくら');
    await expect.poll(() => page.locator('.answers .said').allTextContents()).toHaveLength(1);
    expect(await page.locator('.answers .said').textContent()).toContain('10万円が限度です。');
    await page.locator('.answers .about a').click();
    await page.waitForURL(/schemes\/theme-grant\/index\.html$/);
  });
});

test('The wizard comes to a result whose reasons lead to their places', async () => {
  await visit('/choose/', async (page) => {
    await answerAll(page);
    await page.getByRole('heading', { name: '次の一歩' }).waitFor();
    expect(await page.locator('.address').textContent()).toMatch(
      /^https:\/\/kyodo-handbook\.example\/choose\/\?v=2&city=odawara/,
    );
    await page.locator('.candidate .reasons.for a').first().click();
    expect(pathOf(page)).toMatch(/^odawara\/guideline\/[a-z-]+\/index\.html#/);
  });
});

test('A checklist that was filled says that it stays in the browser and is found again, and its link leads to the public site', async () => {
  await visit(MUTUAL, async (page) => {
    await beginSheet(page);
    await page.getByLabel('事業名').fill('花いっぱい運動');
    await findMarks(page, 0, 0).getByLabel('できた').check();
    await expect
      .poll(() => page.locator('.saved').textContent())
      .toContain('フォルダーやUSBメモリーの中ではありません');
    await page.reload();
    expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
    expect(await findMarks(page, 0, 0).getByLabel('できた').isChecked()).toBe(true);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'リンクをコピーする' }).click();
    await page.getByText('リンクをコピーしました').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^https:\/\/kyodo-handbook\.example\/checklists\/mutual-check-sheet\/#marks=/);
  });
});

test('Projects are narrowed, cities chosen, a booklet is put together, furigana are written', async () => {
  await visit('/kodaira/projects/', async (page, { url }) => {
    await page.getByLabel('ことば').fill('大学');
    await page.locator('.found-rows tbody tr').first().waitFor();
    await page.goto(url('/compare/principles/'));
    await page.getByRole('checkbox', { name: '小平市' }).uncheck();
    expect(new URL(page.url()).searchParams.get('cities')).toBe('inagi,nishitokyo,odawara');
    await page.goto(url('/booklet/?s=1312-3012'));
    await page.locator('.booklet .piece').nth(1).waitFor();
    await page.locator('.booklet a[href="#s1312-art-12-p1"]').first().waitFor({ state: 'attached' });
    await page.goto(url('/settings/'));
    await page.getByRole('button', { name: /ふりがな/ }).click();
    await page.goto(url('/kodaira/ordinance/participation-and-collaboration/'));
    await page.locator('ruby').first().waitFor();
  });
});

test('The page on offline reading offers the ZIP that exists, and in the copy says what it is', async () => {
  await visit('/offline/', async (page, { site, zip }) => {
    expect(await page.locator('main').innerText()).toContain('フォルダーから開くコピーです');
    expect(await page.locator('astro-island').count()).toBe(0);
    const offered = readFileSync(join(site, 'offline/index.html'), 'utf8');
    expect(offered).toMatch(new RegExp(`<a href="/${zip}">サイト全体のコピー（ZIP・\\d\\.\\d MB）</a>`));
    expect(readFileSync(join(site, 'offline-worker.js'), 'utf8')).not.toContain(zip);
  });
});
