import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../src/domain/data/csv.ts';
import { joinSites } from '../../src/publish/slices/join-sites.ts';
import { readOfflineCopy, writeWorker } from '../../src/publish/offline/write-worker.ts';
import { WORKER_FILE } from '../../src/domain/offline/offline-copy.ts';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { COUNTED } from '../support/content/counted-cities.ts';
import { COUNTED_CONTENT } from '../support/content/real-content.ts';
import { buildSlice } from '../support/site/build-slice.ts';
import { SITES } from '../support/site/build-sites.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { beginSheet, MUTUAL } from '../support/browser/open-sheet.ts';
import { serveFolder, type ServedSite } from '../support/browser/serve-site.ts';
import { unpackCopy } from '../support/browser/unpack-copy.ts';
import { watchVisit } from '../support/browser/watch-visit.ts';

const FOLDER = '.cache/joined';
const WITH_MIHON = { HANDBOOK_CONTENT: '.cache/fixture-content' };
/** The cities of the real site and the imaginary one. */
const ALL = [...COUNTED, 'mihon'].toSorted();
const running: { browser?: Browser; slice?: ServedSite; all?: ServedSite; fronted?: ServedSite } = {};
const read = (path: string) => readFileSync(`${FOLDER}/${path}`, 'utf8');

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  buildSlice({ CITY: 'kodaira' }, `${FOLDER}/kodaira`);
  buildSlice({ CITY: 'mihon,inagi', ...WITH_MIHON }, `${FOLDER}/two`);
  buildSlice({ FRONT: '1', ...WITH_MIHON }, `${FOLDER}/front`);
  const slices = [`${FOLDER}/kodaira`, `${FOLDER}/two`];
  await joinSites(SITES.real.out, slices, `${FOLDER}/all`);
  await joinSites(`${FOLDER}/front`, slices, `${FOLDER}/fronted`);
  running.slice = await serveFolder(() => `${FOLDER}/kodaira`, '/');
  running.all = await serveFolder(() => `${FOLDER}/all`, '/');
  running.fronted = await serveFolder(() => `${FOLDER}/fronted`, '/');
  running.browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await running.browser?.close();
  await running.slice?.close();
  await running.all?.close();
  await running.fronted?.close();
});

async function search(site: ServedSite | undefined, query: string) {
  const page = await running.browser?.newPage();
  if (!page) throw new Error('no browser');
  const visit = await watchVisit(page);
  await page.goto(`${site?.url}search/`);
  await ask(page, query);
  const results = (await readResults(page)).map(({ href }) => href);
  expect(visit.complaints).toEqual([]);
  await page.close();
  return results;
}

test('A city builds its own slice: its documents, and of no other city a page or a word of search', async () => {
  expect(existsSync(`${FOLDER}/kodaira/kodaira/handbook/basics/index.html`)).toBe(true);
  expect(['inagi', 'odawara', 'nishitokyo'].filter((city) => existsSync(`${FOLDER}/kodaira/${city}`))).toEqual([]);
  const found = await search(running.slice, '委託');
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter((href) => /^\/(?:inagi|odawara|nishitokyo)\//.test(href))).toEqual([]);
});

test('The ZIP of a slice opens from a folder: it is read, searched, chosen with and filled in, and asks for nothing else', async () => {
  const copy = await unpackCopy(`${FOLDER}/kodaira`);
  const page = await running.browser!.newPage({ locale: 'ja-JP' });
  const visit = await watchVisit(page);
  await page.goto(copy.url('/'));
  await page.getByRole('link', { name: '小平市自治基本条例', exact: true }).click();
  await page.goto(copy.url('/search/'));
  await ask(page, '委託');
  expect((await readResults(page)).length).toBeGreaterThan(3);
  await page.goto(
    copy.url('/choose/?v=1&stage=carry-out&lead=equal&involvement=plan-together&subject=event&at=result'),
  );
  await page.locator('.candidate').first().waitFor();
  await page.goto(copy.url(MUTUAL));
  await beginSheet(page);
  expect([visit.complaints, [...visit.origins]]).toEqual([[], ['null']]);
  await page.close();
  copy.remove();
});

test('Joined, a new city and a rebuilt one stand beside the others, and one search finds all of them', async () => {
  expect((await search(running.all, '虹の橋')).slice(0, 3)).toContain('/mihon/ordinance/rules/#art-1');
  const found = await search(running.all, '委託');
  for (const city of ['kodaira', 'inagi', 'odawara'])
    expect(found.some((href) => href.startsWith(`/${city}/`))).toBe(true);
  expect(found).toEqual([...new Set(found)]);
});

test('Joined, every city is in the data and the sitemap once, and its pages are those of its own slice', () => {
  const cities = JSON.parse(read('all/data/cities.json')) as readonly { readonly id: string }[];
  expect(cities.map(({ id }) => id).toSorted()).toEqual(ALL);
  const chapter = 'kodaira/handbook/basics/index.html';
  expect(read(`all/${chapter}`)).toBe(read(`kodaira/${chapter}`));
  const sitemap = read('all/sitemap-0.xml');
  expect(sitemap.match(/\/mihon\/guide\/start\/</g)).toHaveLength(1);
  expect(sitemap.match(/\/kodaira\/handbook\/basics\/</g)).toHaveLength(1);
});

test.each(['all', 'fronted'])(
  'The offline copy of a joined site (%s) is what lies there, file for file',
  async (site) => {
    const { files } = readOfflineCopy(join(FOLDER, site));
    expect(files.map(([path]) => path)).toEqual(
      expect.arrayContaining(['mihon/ordinance/rules/', 'kodaira/handbook/basics/']),
    );
    const changed = files.filter(([path, sum]) => {
      const file = readFileSync(join(FOLDER, site, path, /(^|\/)$/.test(path) ? 'index.html' : ''));
      return createHash('sha256').update(file).digest('base64') !== sum;
    });
    expect(changed).toEqual([]);
    // Written anew from nothing but the files themselves, it is the same.
    const before = readFileSync(join(FOLDER, site, WORKER_FILE), 'utf8');
    await writeWorker(join(FOLDER, site));
    expect(readFileSync(join(FOLDER, site, WORKER_FILE), 'utf8') === before).toBe(true);
  },
);

test('A front has every city on its own pages and none of their pages; these and their search come with the slices', async () => {
  expect(ALL.filter((city) => existsSync(`${FOLDER}/front/${city}`))).toEqual([]);
  expect(ALL.filter((city) => read('fronted/index.html').includes(`href="/${city}/"`))).toEqual(ALL);
  const brought = ['mihon/ordinance/rules/', 'inagi/guideline/concept/', 'data/contents/mihon/ordinance.json'];
  for (const path of [...brought, 'data/answers/mihon/0.json'])
    expect(existsSync(`${FOLDER}/fronted/${path}`)).toBe(true);
  const found = await search(running.fronted, '委託');
  for (const start of ['/kodaira/', '/inagi/', '/forms/commission'])
    expect(found.some((href) => href.startsWith(start))).toBe(true);
});

test('A folder that is no built site is refused with what to do', async () => {
  await expect(joinSites('content', [], `${FOLDER}/none`)).rejects.toThrow('先に npm run build');
});

test('The table of sections of a joined site holds those of all its cities, the same as CSV and as JSON', () => {
  const records = JSON.parse(read('all/data/sections.json')) as readonly Readonly<Record<string, string>>[];
  const [columns = [], ...rows] = parseCsv(read('all/data/sections.csv'));
  expect(rows).toEqual(records.map((record) => columns.map((column) => String(record[column]))));
  expect(new Set(records.map(({ city }) => city))).toEqual(
    new Set(['みほん市', ...COUNTED_CONTENT.cities.map(({ data }) => data.name)]),
  );
});
