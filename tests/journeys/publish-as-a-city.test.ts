// Issue 20, statement 7, and 22, statement 1: a city publishes itself. Its site bears the name it gave, leads to where
// faults are told, denies nothing; and official texts weigh on no page without one.
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { serveFolder, type ServedSite } from '../support/browser/serve-site.ts';
import { buildSlice } from '../support/site/build-slice.ts';

const [OUT, PLAIN] = ['.cache/told', '.cache/told-plain'];
/** Documents in their city's own words, and those of ours with such words beside. */
const OFFICIAL = ['colours', 'colour-rules', 'paint'];
const BESIDE = ['care', 'guide'];
/** That a site is not the city's, or its words not official. */
const DENIAL = /公式[^。」<]{0,12}ではありません|とは別の者|市が公開[^。」<]{0,12}ではありません/;
const CHAPTER = 'mihon/guide/start/';
const NAME = 'みほんの手引き集';
const running: { browser?: Browser; served?: ServedSite } = {};

/** Builds みほん市's own site of all that it has but some folders. */
function build(out: string, leftOut: readonly string[]): void {
  const content = `${out}-content`;
  rmSync(content, { recursive: true, force: true });
  for (const from of ['content', 'tests/fixtures/content']) cpSync(from, content, { recursive: true });
  for (const folder of leftOut) rmSync(`${content}/cities/mihon/${folder}`, { recursive: true });
  const said = `name: ${NAME}\npublisher: みほん市協働係\nofficialOf: mihon\nreport: { mail: handbook@mihon.example }\n`;
  writeFileSync(`${content}/site.yaml`, said);
  buildSlice({ CITY: 'mihon', HANDBOOK_CONTENT: content }, out);
}

beforeAll(async () => {
  build(OUT, []);
  build(PLAIN, [...OFFICIAL, ...BESIDE.map((id) => `${id}/official`)]);
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
  await choose('#first-step .own .whose ~ *');
  const own = await tell(page);
  expect(own).toContain(`、${NAME}の版（原文ではありません）、`);
  expect(own).toContain('該当のことば：橋をかける場所を');
  expect(own).not.toContain('#official-first-step');
  await choose('#first-step .official .named ~ *');
  const official = await tell(page);
  expect(official).toContain('、市の原文（');
  expect(official).toContain('#official-first-step（番号9102）');
  expect(official).toContain('該当のことば：橋を架ける場所は');
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

const read = (file: string) => readFileSync(file, 'utf8');
const listPages = (site: string, documents: readonly string[]) =>
  documents.flatMap((id) => globSync(`mihon/${id}/**/index.html`, { cwd: site }));

test('Nothing that a city’s own site hands out denies being the city’s', () => {
  const texts = globSync(`${OUT}/**/*.{html,md,txt,json,csv,xml,js,webmanifest}`);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((file) => DENIAL.test(read(file)))).toEqual([]);
  expect(read(`${OUT}/mihon/guide/start/index.html`)).toContain(`${NAME}は、みほん市協働係が公開しています。`);
  expect(read(`${OUT}/llms.txt`)).toContain('みほん市協働係が公開しています。');
});

test('A document in the city’s own words is nowhere said not to be its words', () => {
  const pages = listPages(OUT, OFFICIAL);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((page) => /原文ではありません|当サイトのことばで書き直/.test(read(`${OUT}/${page}`)))).toEqual(
    [],
  );
});

test('A reading page without an official text is the same to the byte whether others have one', () => {
  const others = listPages(PLAIN, ['*']).filter((page) => !BESIDE.includes(page.split('/')[1] ?? ''));
  const reading = others.filter((page) => page.split('/').length === 4);
  expect(reading.length).toBeGreaterThan(10);
  expect(reading.filter((page) => read(`${OUT}/${page}`) !== read(`${PLAIN}/${page}`))).toEqual([]);
});
