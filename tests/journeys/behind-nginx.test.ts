import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from '../../src/publish/pages/compress-files.ts';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { fetchRaw } from '../support/browser/fetch-raw.ts';
import { SITES } from '../support/site/build-sites.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { runNginx, type RunningNginx } from '../support/browser/run-nginx.ts';
import { watchVisit } from '../support/browser/watch-visit.ts';

const FOLDER = '.cache/nginx';
/** Enough of a site for every kind of file; compressing all of it would only take time. */
const PARTS = ['index.html', '404.html', '_headers', 'favicon.svg', '_astro', 'pagefind', 'data', 'search', 'share'];
const CHAPTER = '/kodaira/handbook/basics/';
const running: { real?: RunningNginx; brotli?: RunningNginx; below?: RunningNginx; browser?: Browser } = {};
const findFile = (folder: string, beginning: string) =>
  readdirSync(`${SITES.real.out}/${folder}`).find((name) => name.startsWith(beginning)) ?? '';
const script = () => findFile('_astro', 'SearchPage');
const engine = () => findFile('pagefind/fixed', 'engine');

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  copy(SITES.real.out, `${FOLDER}/real`, [...PARTS, CHAPTER]);
  copy(SITES.fixture.out, `${FOLDER}/below/handbook`, [...PARTS, '/mihon/guide/start/']);
  await compressFiles(`${FOLDER}/real`);
  running.real = await runNginx(`${FOLDER}/real`, `${FOLDER}/run-real`);
  running.brotli = await runNginx(`${FOLDER}/real`, `${FOLDER}/run-brotli`, [
    ['disable_symlinks on;', ''],
    ['# BROTLI brotli_static', 'brotli_static'],
  ]);
  running.below = await runNginx(`${FOLDER}/below`, `${FOLDER}/run-below`, [
    ['403 404 /404.html', '403 404 /handbook/404.html'],
  ]);
  running.browser = await launchBrowser();
});

afterAll(async () => {
  await running.browser?.close();
  await running.real?.close();
  await running.brotli?.close();
  await running.below?.close();
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  [CHAPTER, 'text/html; charset=utf-8'],
  [`${CHAPTER}index.md`, 'text/markdown; charset=utf-8'],
  ['/_astro/SCRIPT', 'text/javascript; charset=utf-8'],
  ['/data/cities.json', 'application/json; charset=utf-8'],
  ['/data/checklists.csv', 'text/csv; charset=utf-8'],
  ['/pagefind/fixed/ENGINE', 'application/wasm'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/share/site.png', 'image/png'],
])('nginx hands out %s as %s', async (path, type) => {
  const reply = await get(path.replace('SCRIPT', script()).replace('ENGINE', engine()));
  expect([reply.status, reply.headers['content-type']]).toEqual([200, type]);
});

test.each([
  ['as it stands', 'real', 'gzip'],
  ['with brotli taken in', 'brotli', 'br'],
] as const)('nginx %s hands out the files compressed beforehand, by what the browser takes', async (_, which, best) => {
  const plain = readFileSync(`${FOLDER}/real${CHAPTER}index.html`);
  const ask = (encodings: string) => get(CHAPTER, encodings, {}, running[which]);
  const [both, gz, none] = [await ask('gzip, br'), await ask('gzip'), await ask('')];
  expect([both, gz, none].map(({ headers }) => headers['content-encoding'])).toEqual([best, 'gzip', undefined]);
  expect((best === 'br' ? brotliDecompressSync : gunzipSync)(both.body)).toEqual(plain);
  expect(gunzipSync(gz.body)).toEqual(plain);
  expect(none.body).toEqual(plain);
  expect(both.headers['vary']).toContain('Accept-Encoding');
  const searched = await get(`/pagefind/fixed/${engine()}`, 'gzip, br', {}, running[which]);
  expect(searched.headers['content-encoding'], 'the engine of the search').toBe(best);
});

test('What is named by its content is kept for ever, everything else is asked for anew', async () => {
  const directory = JSON.parse(readFileSync(`${FOLDER}/real/pagefind/directory.json`, 'utf8')) as {
    readonly engine: string;
    readonly bundles: readonly { readonly folder: string }[];
  };
  const named = [
    `/_astro/${script()}`,
    `/pagefind/${directory.engine}`,
    `/pagefind/${directory.bundles[0]?.folder}/places.json`,
  ];
  for (const path of named) {
    const { status, headers } = await get(path);
    expect([path, status, headers['cache-control']]).toEqual([path, 200, 'public, max-age=31536000, immutable']);
  }
  for (const path of ['/', '/pagefind/directory.json', '/favicon.svg'])
    expect([path, (await get(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
  const { headers } = await get('/', 'gzip');
  expect((await get('/', 'gzip', { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
});

test('nginx sends the headers that public/_headers names, with every reply', async () => {
  const [, ...lines] = readFileSync('public/_headers', 'utf8').split('\n\n')[0]?.trimEnd().split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(5);
  for (const path of ['/', `/_astro/${script()}`, '/no/such/page/']) {
    const { headers } = await get(path);
    for (const line of lines) {
      const [name = '', value] = line.trim().split(': ');
      expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
    }
    expect(headers['server']).toBe('nginx');
  }
});

test('What does not exist is answered with the page that says so, and instructions to hosts are no page', async () => {
  for (const path of ['/no/such/page/', '/_headers', '/..%2f..%2fpackage.json', '/_astro/']) {
    const { status, body } = await get(path);
    expect([path, [400, 403, 404].includes(status)]).toEqual([path, true]);
    expect(String(body)).not.toContain('kyodo-handbook"');
  }
  expect(String((await get('/no/such/page/')).body)).toBe(readFileSync(`${FOLDER}/real/404.html`, 'utf8'));
});

test.each([
  ['real', '/search/', '委託'],
  ['below', '/handbook/search/', '虹の橋'],
] as const)('Behind nginx the search of the %s site works at %s without a complaint', async (which, path, query) => {
  const page = await running.browser?.newPage();
  if (!page) throw new Error('no browser');
  const visit = await watchVisit(page);
  await page.goto(`${running[which]?.url}${path}`);
  await ask(page, query);
  expect((await readResults(page))[0]?.href).toMatch(which === 'below' ? /^\/handbook\/mihon\// : /^\/[a-z]+\//);
  expect(visit.complaints).toEqual([]);
  expect(running[which]?.log()).not.toMatch(/\[(?:warn|emerg|crit|alert)\]/);
  await page.close();
});

test('Under a sub-path a folder without its slash leads on, and a missing page is the handbook’s own', async () => {
  const forward = await get('/handbook/mihon/guide/start', '', {}, running.below);
  expect([forward.status, forward.headers['location']]).toEqual([301, '/handbook/mihon/guide/start/']);
  const missing = await get('/handbook/nothing/', '', {}, running.below);
  expect([missing.status, String(missing.body).includes('href="/handbook/')]).toEqual([404, true]);
});

function copy(from: string, to: string, parts: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) cpSync(`${from}/${part}`, `${to}/${part}`, { recursive: true });
}

const get = (path: string, encodings = '', headers: Record<string, string> = {}, server = running.real) =>
  fetchRaw(`${server?.url}${path}`, { ...(encodings === '' ? {} : { 'accept-encoding': encodings }), ...headers });
