import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPdf } from '../../src/publish/pdf/inspect/read-pdf.ts';
import { ask } from '../support/browser/ask-search.ts';
import { readSections } from '../support/site/read-data.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

const rows = (page: Page) => page.locator('.chosen .name').allTextContents();
const pieces = (page: Page) => page.locator('.piece');

async function openBooklet(query: string): Promise<Page> {
  const page = await site.open(`/booklet/${query}`);
  await page.locator('#contents').waitFor();
  return page;
}

test('Sections of two cities become one text: unique ids, links between them inside, the others numbered', async () => {
  const page = await openBooklet('?s=1111-1312-3012');
  await expect.poll(() => pieces(page).count()).toBe(3);
  const facts = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.piece a[href^="#"]')];
    return {
      repeated: ids.filter((id, at) => ids.indexOf(id) !== at),
      inside: links.map((link) => link.hash),
      lost: links.filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).length,
      noted: document.querySelectorAll(':is(.piece, .end-notes) a.noted').length,
      notes: document.querySelectorAll('.booklet-notes li').length,
      terms: [...document.querySelectorAll('.piece [popovertarget]')].every((term) =>
        document.getElementById(term.getAttribute('popovertarget') ?? ''),
      ),
    };
  });
  expect(facts).toMatchObject({ repeated: [], lost: 0, terms: true });
  expect(facts.inside).toContain('#s1312');
  expect(facts.noted).toBeGreaterThan(0);
  expect(facts.notes).toBe(facts.noted);
  expect(await page.locator('.cited').allTextContents()).toEqual([
    expect.stringContaining('小平市『協働推進のためのハンドブック（改定版）』'),
    expect.stringContaining('第12条'),
    expect.stringContaining('稲城市'),
  ]);
});

test('A reader ticks sections in the contents, orders them by keyboard, and finds them again after a reload', async () => {
  const page = await openBooklet('?document=kodaira/ordinance');
  await page.getByLabel('第12条　協働').check();
  await page.getByLabel('第13条', { exact: false }).first().check();
  await expect.poll(() => rows(page)).toEqual(['1．第12条　協働', expect.stringContaining('2．第13条')]);
  expect(new URL(page.url()).searchParams.get('s')).toBe('1312-1313');
  await page.getByRole('button', { name: '「第12条　協働」を下へ' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows(page))[1]).toBe('2．第12条　協働');
  expect(await page.getByRole('status').last().textContent()).toContain('2番目に移しました');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toContain('第12条　協働');
  await page.goto(site.url('/booklet/'));
  await expect.poll(async () => (await rows(page))[1]).toBe('2．第12条　協働');
  await page.getByRole('button', { name: 'すべて外す' }).click();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect.poll(async () => (await rows(page)).length).toBe(2);
});

test('What is ticked in the search and on a page that compares stands in the booklet, with its count', async () => {
  const page = await site.open('/search/');
  await ask(page, '協働の定義');
  await page.locator('.results .tick input').first().check();
  await expect.poll(() => page.locator('.tick a').first().textContent()).toContain('1節');
  await page.goto(site.url('/compare/principles/'));
  await page.locator('.tick input').first().check();
  await expect.poll(() => page.locator('.tick a').first().textContent()).toContain('2節');
  await page.locator('.tick a').first().click();
  await expect.poll(() => pieces(page).count()).toBe(2);
});

test('Somebody’s address opens their booklet and loses nothing of one’s own; what it cannot hold is named', async () => {
  const page = await openBooklet('?add=1111');
  await expect.poll(() => pieces(page).count()).toBe(1);
  await page.goto(site.url('/booklet/?s=1312-9999-１２&add=abc'));
  await expect
    .poll(() => page.locator('.notice').allTextContents())
    .toEqual([
      expect.stringContaining('「12、abc」は節の番号として読めません'),
      expect.stringContaining('番号9999の節は、このサイトにありません'),
      expect.stringContaining('前に別の1節も選んでいました'),
    ]);
  await page.getByRole('button', { name: 'いまの小冊子のあとに加える' }).click();
  await expect.poll(() => pieces(page).count()).toBe(2);
  expect(new URL(page.url()).searchParams.get('s')).toBe('1312-9999-1111');
});

// Row A15.
test('Links opened one after the other put one’s own choice aside once, and a damaged link leaves what is there', async () => {
  const page = await openBooklet('?document=kodaira/ordinance');
  await page.getByLabel('第12条　協働').check();
  await page.getByLabel('第13条', { exact: false }).first().check();
  const open = async (query: string, chosen: string) => {
    await page.goto(site.url(`/booklet/${query}`));
    await expect.poll(() => new URL(page.url()).searchParams.get('s')).toBe(chosen);
    await expect.poll(() => pieces(page).count()).toBe(chosen.split('-').length);
    return page.locator('.notice').allTextContents();
  };
  const earlier = [expect.stringContaining('前に別の2節も選んでいました')];
  expect(await open('?s=3051', '3051')).toEqual(earlier);
  expect(await open('?s=3051-1111', '3051-1111')).toEqual(earlier);
  expect(await open('?s=abc', '3051-1111')).toEqual([
    expect.stringContaining('この端末で選んでいた2節は、そのままです'),
    ...earlier,
  ]);
  expect(await open('', '3051-1111')).toEqual(earlier);
  // What is changed by hand is a choice of one's own, whatever it began with.
  await page
    .getByRole('button', { name: /を外す$/ })
    .first()
    .click();
  expect(await open('?s=3012', '3012')).toEqual([expect.stringContaining('前に別の3節も選んでいました')]);
  await page.getByRole('button', { name: 'いまの小冊子のあとに加える' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('s')).toBe('3012-1111-1312-1313');
});

// Row B19 of the faults that public reports named.
test.each(['。', '」', '）、', '.', ',', ')', '>', '%E3%80%82', '%EF%BC%89%E3%80%81', '%3E'])(
  'A link with %s behind it opens every section it names',
  async (tail) => {
    const page = await openBooklet(`?s=1101-1111${tail}`);
    await expect.poll(() => pieces(page).count()).toBe(2);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('s')).toBe('1101-1111');
  },
);

test('All sections of the site make one booklet, and a title with markup in it is only a title', async () => {
  const codes = readSections('real').map(({ code }) => code);
  const page = await openBooklet(`?s=${codes.join('-')}`);
  await page.getByLabel('小冊子の題名').fill('"}</style><img src=x onerror=alert(1)>');
  await expect.poll(() => pieces(page).count(), { timeout: 60_000 }).toBe(codes.length);
  expect(await page.locator('.booklet-title .name').textContent()).toBe('"}</style><img src=x onerror=alert(1)>');
  expect(await page.locator('img').count()).toBe(0);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('On paper a booklet has its title, contents, sources and page numbers, and nothing of the site around it', async () => {
  const page = await openBooklet('?s=1111-1312-3012-4021');
  await page.getByLabel('小冊子の題名').fill('第1回会議の資料');
  await expect.poll(() => pieces(page).count()).toBe(4);
  expect(await page.getByRole('button', { name: /印刷する/ }).textContent()).toBe('この小冊子（4節）を印刷する');
  const pdf = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      return text.normalize('NFKC').replace(/\s/g, '');
    }),
  );
  await pdf.loadingTask.destroy();
  expect(pages[0]).toContain('第1回会議の資料');
  expect(pages[0]).toContain('/booklet/?s=1111-1312-3012-4021');
  for (const [at, text] of pages.entries()) expect(text).toContain(`${at + 1}/${pages.length}`);
  expect(pages.slice(1).every((text) => text.includes('第1回会議の資料'))).toBe(true);
  expect(pages.join('')).not.toContain('文書から選ぶ');
  expect(pages.join('')).toContain('出典:小平市');
});

test('Without script the page leads to the documents to print', async () => {
  const page = await site.open('/booklet/', { javaScriptEnabled: false });
  const links = await page.locator('main noscript a').count();
  expect(await page.locator('main').textContent()).toContain('節を選べません');
  expect(links).toBeGreaterThan(5);
});
