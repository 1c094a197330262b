// Issue 20, statement 7: a publisher of its own names the site, and where faults are told.
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { serveFolder, type ServedSite } from '../support/browser/serve-site.ts';
import { buildSlice } from '../support/site/build-slice.ts';

const [CONTENT, OUT] = ['.cache/told-content', '.cache/told'];
const CHAPTER = 'mihon/guide/start/';
const NAME = 'みほんの手引き集';
const running: { browser?: Browser; served?: ServedSite } = {};

beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  for (const content of ['content', 'tests/fixtures/content']) cpSync(content, CONTENT, { recursive: true });
  const said = `name: ${NAME}\npublisher: みほん市協働係\nreport: { mail: handbook@mihon.example }\n`;
  writeFileSync(`${CONTENT}/site.yaml`, said);
  buildSlice({ CITY: 'mihon', HANDBOOK_CONTENT: CONTENT }, OUT);
  [running.browser, running.served] = await Promise.all([launchBrowser(), serveFolder(() => OUT, '/')]);
}, 300_000);

afterAll(async () => {
  await running.browser?.close();
  await running.served?.close();
});

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const page = await running.browser?.newPage({ locale: 'ja-JP', javaScriptEnabled });
  if (!page) throw new Error('no browser');
  await page.goto(`${running.served?.url}${path}`);
  return page;
}

/** Presses the link; gives the text of the mail it begins. */
async function tell(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.enable');
  const address = new Promise<string>((found) => client.on('Page.frameRequestedNavigation', ({ url }) => found(url)));
  await page.getByRole('link', { name: 'この記載の誤りを知らせる' }).click();
  return new URL(await address).searchParams.get('body') ?? '';
}

const bodyOf = (link: string | null | undefined) =>
  new URL(link?.replaceAll('&amp;', '&') ?? 'mailto:').searchParams.get('body') ?? '';

test('Every page bears the name that its publisher gave, no other, and leads to them with its own address filled in', () => {
  const files = globSync(`${OUT}/**/*.html`)
    .filter((file) => !/http-equiv="refresh"/.test(readFileSync(file, 'utf8')))
    .filter((file) => !file.includes('accessibility')); // it tells how pages of the project were called
  expect(files.length).toBeGreaterThan(40);
  const wrong = files.filter((file) => {
    const html = readFileSync(file, 'utf8');
    const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
    const [, place = '?'] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
    const [, link] = /<a href="(mailto:handbook@mihon\.example[^"]*)" data-do="amend"/.exec(html) ?? [];
    return !title.endsWith(NAME) || html.includes('協働ハンドブック') || !bodyOf(link).includes(place);
  });
  expect(wrong).toEqual([]);
});

test('Who tells of a fault finds the section, its number and edition, and the chosen words filled in', async () => {
  const page = await open(CHAPTER);
  await page.evaluate(() => {
    const told = [...document.querySelectorAll('#first-step p')];
    const words = told.find(({ textContent }) => textContent?.startsWith('橋をかける場所'));
    if (words) getSelection()?.selectAllChildren(words);
  });
  const body = await tell(page);
  expect(body).toContain('みほん市『みほん市協働の手引き』令和6年（2024年）4月');
  expect(body).toContain('（番号9102）');
  expect(body).toContain('該当のことば：橋をかける場所を、相手と一緒に歩いて決めます。');
});

test('Where both wordings stand, the place of a fault is whose words were chosen', async () => {
  const page = await open(CHAPTER);
  const choose = (selector: string) =>
    page.evaluate((side) => {
      const words = document.querySelector(side);
      if (words) getSelection()?.selectAllChildren(words);
    }, selector);
  await choose('#first-step .own > p:not(.whose)');
  const own = await tell(page);
  expect(own).toContain(`、${NAME}の版（原文ではありません）、`);
  expect(own).not.toContain('#official-first-step');
  await choose('#first-step .official > p:not(.whose)');
  const official = await tell(page);
  expect(official).toContain('、市の原文（');
  expect(official).toContain('#official-first-step（番号9102）');
});

test('Without chosen words the section on the screen is told of', async () => {
  const body = await tell(await open(`${CHAPTER}#first-step`));
  expect(body).toContain('（番号9102）');
  expect(body).not.toContain('該当のことば');
});

test('Without script the link begins a mail that names the page', async () => {
  const page = await open(CHAPTER, false);
  const link = page.getByRole('link', { name: 'この記載の誤りを知らせる' });
  expect(bodyOf(await link.getAttribute('href'))).toContain('/mihon/guide/start/');
});
