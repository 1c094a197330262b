// Prints what a first visit costs on a slow phone, ours beside a hand-made page of the same text, in one run and as ratios.
// Run: node tests/bench/read-on-a-phone.ts (after npm run bench or npm test, which build the site).
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { SITES } from '../support/build-sites.ts';
import { launchBrowser } from '../support/launch-browser.ts';

/** Slow 4G as Lighthouse knows it, and a phone of the lower middle. */
const NET = { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 };
const SLOWER = 4;
const TRIES = 5;
const CHAPTER = '/kodaira/handbook/basics/';
const PAGES = [CHAPTER, '/', '/compare/principles/', '/checklists/mutual-check-sheet/', '/choose/', '/search/?q=協働'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

type Visit = { readonly bytes: number; readonly requests: number; readonly lcp: number; readonly blocking: number };

const floor = makeFloor(readFileSync(join(SITES.real.out, CHAPTER, 'index.html'), 'utf8'));
const server = serve();
await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await launchBrowser();
const base = await middle('/floor/');
const rows = [{ page: 'floor: the same chapter, text only', ...tell(base, base) }];
for (const page of PAGES) rows.push({ page, ...tell(await middle(page), base) });
await browser.close();
server.close();
console.log(
  `First visit, CPU ${SLOWER} times slower, ${NET.latency} ms a request, brotli 11, middle of ${TRIES}; × = times the floor.`,
);
console.table(rows);

function tell({ bytes, requests, lcp, blocking }: Visit, to: Visit) {
  return {
    bytes,
    requests,
    'LCP ms': Math.round(lcp),
    '× LCP': +(lcp / to.lcp).toFixed(2),
    'blocking ms': Math.round(blocking),
  };
}

async function middle(path: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let at = 0; at < TRIES; at += 1) visits.push(await visit(browser, `${origin}${path}`));
  const of = (kind: keyof Visit) => visits.map((one) => one[kind]).toSorted((a, b) => a - b)[TRIES >> 1] ?? 0;
  return { bytes: of('bytes'), requests: of('requests'), lcp: of('lcp'), blocking: of('blocking') };
}

async function visit(one: Browser, url: string): Promise<Visit> {
  const context = await one.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'ja-JP',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NET);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const sum = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sum.bytes += encodedDataLength;
    sum.requests += 1;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, blocking: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcp = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { readonly seen: { readonly lcp: number; readonly blocking: number } }).seen,
  );
  await context.close();
  return { ...sum, ...seen };
}

/** One file by hand: the words of the chapter under its headings, no style to speak of. */
function makeFloor(html: string): string {
  const main = parse(html).querySelector('main');
  const parts = main?.querySelectorAll('h1,h2,h3,p,li,td,th') ?? [];
  const lines = parts.map(({ tagName, textContent }) =>
    /^H/.test(tagName) ? `<${tagName}>${textContent}</${tagName}>` : `<p>${textContent}`,
  );
  return `<!doctype html><html lang=ja><meta charset=utf-8><meta name=viewport content="width=device-width"><title>floor</title><style>body{max-width:40em;margin:auto;line-height:1.8}</style>${lines.join('\n')}`;
}

function serve(): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(SITES.real.out, path, path.endsWith('/') ? 'index.html' : '');
    const body = path === '/floor/' ? floor : existsSync(file) ? readFileSync(file) : undefined;
    if (body === undefined) return void response.writeHead(404).end();
    const type = path === '/floor/' ? 'text/html' : (TYPES[extname(file)] ?? 'application/octet-stream');
    const packed = type !== 'application/octet-stream';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      ...(packed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(packed ? brotliCompressSync(body) : body);
  });
}
