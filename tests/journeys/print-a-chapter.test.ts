import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readingPages, readPages } from '../support/site/read-site.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/handbook/practice/';

async function openOnPaper(path: string): Promise<Page> {
  const page = await site.open(path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

test('On paper what only a screen needs is gone', async () => {
  const page = await openOnPaper(CHAPTER);
  const chrome = ['body > header', 'body > footer', 'nav', 'form', 'a[rel="next"]', '[data-do]', 'a[href="#main"]'];
  const seen: string[] = [];
  for (const part of chrome) {
    for (const element of await page.locator(part).all()) if (await element.isVisible()) seen.push(part);
  }
  expect(seen).toEqual([]);
  expect(await page.locator('section[data-code]').first().isVisible()).toBe(true);
});

test('Paper begins with what the document is and the way back, which a screen does not show', async () => {
  const page = await site.open(CHAPTER);
  const way = page.locator('svg.qr');
  const block = page.locator('main .paper-only', { has: way });
  expect(await block.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await way.isVisible()).toBe(true);
  const text = await block.textContent();
  expect(text).toContain('小平市');
  expect(text).toContain('協働推進のためのハンドブック（改定版）');
  expect(text).toMatch(/\/n\/1120\//);
});

test('A button says what it prints and prints it from the keyboard; without script it does not pretend to', async () => {
  const page = await site.open(CHAPTER);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', location.pathname);
  });
  const button = page.getByRole('button', { name: 'この章を印刷する', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe(CHAPTER);
  await page.goto(site.url('/kodaira/handbook/print/'));
  expect(await page.getByRole('button', { name: '文書の全体を印刷する' }).isVisible()).toBe(true);
  const still = await site.open(CHAPTER, { javaScriptEnabled: false });
  expect(await still.locator('[data-do=print]').isVisible()).toBe(false);
});

test('The button prints also where the script that answers it cannot be fetched', async () => {
  const page = await site.open('/about/');
  await page.route('**/_astro/page.*', (route) => route.abort());
  await page.goto(site.url(CHAPTER));
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', location.pathname);
  });
  await page.getByRole('button', { name: 'この章を印刷する', exact: true }).click();
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe(CHAPTER);
});

test('On paper every link that leaves the page bears a number, and stands under it with its address in the notes', async () => {
  const page = await openOnPaper(CHAPTER);
  const notes = page.getByRole('complementary', { name: 'リンク先' });
  expect(await notes.isVisible()).toBe(true);
  const links = await page.locator('main :is(section, .end-notes) a.noted').count();
  expect(links).toBeGreaterThan(2);
  const numbers = Array.from({ length: links }, (_, index) => `［${index + 1}］`);
  // First behind the links, then in the notes. Counters are in no DOM text, only in what is drawn and read aloud.
  expect((await readDrawnText(page)).match(/［\d+］/g)).toEqual([...numbers, ...numbers]);
  const lines = await notes.getByRole('listitem').allTextContents();
  expect(lines.filter((line) => !/https?:\/\/\S+$/.test(line.trim()))).toEqual([]);
});

test('On paper table heads repeat, and no row or figure is cut', async () => {
  const page = await openOnPaper('/kodaira/handbook/basics/');
  const styles = await page.evaluate(() => {
    const of = (selector: string, name: string) => [
      ...new Set(
        [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).getPropertyValue(name)),
      ),
    ];
    return {
      heads: of('main thead', 'display'),
      rows: of('main tr', 'break-inside'),
      figures: of('main figure.drawn .wide', 'break-inside'),
    };
  });
  expect(styles).toEqual({ heads: ['table-header-group'], rows: ['avoid'], figures: ['avoid'] });
});

test('On paper what the screen folds away is unfolded', async () => {
  const page = await openOnPaper('/kodaira/projects/');
  const fold = page.locator('main details ul').first();
  expect((await fold.boundingBox())?.height).toBeGreaterThan(100);
});

test('The longest chapter prints as a document of A4 pages', async () => {
  const [longest] = readingPages(readPages('real')).toSorted((a, b) => b.html.length - a.html.length);
  const page = await site.open(longest?.path ?? '');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const sizes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(pages.length).toBeGreaterThan(3);
  expect(sizes).toEqual(pages.map(() => [595, 842]));
});

/** Gives the text of the page as it is drawn, generated content included, from the tree that screen readers get. */
async function readDrawnText(page: Page): Promise<string> {
  const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(read).join('');
  };
  return read(nodes[0]?.nodeId ?? '');
}

// use.md B1.
test('A meaning that is open does not cover the paper, and is in its list of meanings, printed by key or by button', async () => {
  const page = await site.open('/kodaira/handbook/basics/');
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.body.setAttribute('data-printed', String(document.querySelector(':popover-open')));
    };
  });
  await page.locator('button.term').first().click();
  expect(await page.locator(':popover-open').isVisible()).toBe(true);
  await page
    .getByRole('button', { name: 'この章を印刷する', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('null');
  await page.locator('button.term').first().click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const meanings = await page.locator('.notes [popover]').all();
  for (const meaning of meanings) expect(await meaning.isVisible()).toBe(true);
});
