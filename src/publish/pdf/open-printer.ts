import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { drawLinkCodes } from './draw-link-codes.ts';
import { findChromium } from './find-chromium.ts';
import type { Print } from './list-prints.ts';
import { numberContents, readDestinations } from './number-contents.ts';
import { findFont } from './print-fonts.ts';
import { writePrintStyles } from './print-styles.ts';

/** Prints pages of a built site, one after the other, and closes the browser at the end. */
export type Printer = { readonly print: (print: Print) => Promise<Uint8Array>; readonly close: () => Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
/** Stands for the site while it is printed; nothing leaves the machine. */
const HOST = 'http://handbook.invalid';

/**
 * Takes the folder of a built site and the base it was built for; starts a browser that prints its pages. Throws when
 * there is no browser, saying how to get one.
 */
export async function openPrinter(root: string, base: string): Promise<Printer> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      `PDFを作るには Chromium が要りますが、${process.env['CHROMIUM'] ? `環境変数 CHROMIUM の場所（${process.env['CHROMIUM']}）にありません` : '見つかりません'}。入れてから（Debian なら apt-get install chromium）もう一度動かすか、環境変数 CHROMIUM にその場所を書いてください。`,
    );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ locale: 'ja-JP', bypassCSP: true });
  await context.route('**/*', async (route) => {
    const asked = decodeURIComponent(new URL(route.request().url()).pathname);
    const font = findFont(asked);
    if (font) return route.fulfill({ body: font, contentType: 'font/woff2' });
    const path = asked.replace(base, '/');
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    // Without their scripts the pages show all that they hold, which is what paper needs.
    if (!existsSync(file) || extname(file) === '.js') return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  return {
    print: (one) => printPage(page, `${HOST}${base}${one.page.slice(1)}`, one),
    close: () => browser.close(),
  };
}

/**
 * Twice where there is a table of contents: the first time tells on which page each heading stands. The second must
 * tell the same.
 */
async function printPage(page: Page, url: string, { variant, words }: Print): Promise<Uint8Array> {
  const reply = await page.goto(url, { waitUntil: 'load' });
  if (reply?.status() !== 200) throw new Error(`${url} がありません。先に npm run build を動かしてください。`);
  await page.addStyleTag({ content: writePrintStyles(variant) });
  // As the button does that prints in large letters (styles/view.css).
  if (variant === 'large') await page.evaluate(() => void (document.documentElement.dataset['print'] = 'large'));
  // Paper shows no choice, and a page remembers the last one.
  await page.evaluate((id) => document.getElementById(id)?.click(), `in-${words ?? 'both'}`);
  await page.emulateMedia({ media: 'print' });
  await drawLinkCodes(page);
  await page.evaluate(loadFonts);
  const first = await toPdf(page);
  if (!(await numberContents(page, await readDestinations(first)))) return first;
  const second = await toPdf(page);
  const [before, after] = [await readDestinations(first), await readDestinations(second)];
  const moved = [...after].filter(([id, at]) => before.get(id) !== at);
  if (moved.length > 0) {
    // The numbers themselves took room; with them in place the next print is steady.
    await numberContents(page, after);
    const third = await toPdf(page);
    const last = await readDestinations(third);
    const still = [...last].filter(([id, at]) => after.get(id) !== at);
    if (still.length > 0)
      throw new Error(`${url} の目次のページ番号が定まりません: ${still.map(([id]) => id).join('、')}`);
    return third;
  }
  return second;
}

/** Runs in the page. A font that has come may show that a sign is missing, so that the next is asked for. */
async function loadFonts(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function toPdf(page: Page): Promise<Uint8Array> {
  return new Uint8Array(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  );
}
