import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';

/** Milliseconds without a new request after which all are taken to have been sent; they leave within one task. */
const QUIET = 800;
/** Files that another folder may hold instead of the site's own. */
const SEARCH = /^\/(?:pagefind|data)\//;

/**
 * How often the browser had to wait for an answer before it could ask for more, what was fetched, and what all of it
 * weighs compressed, in bytes.
 */
export type Trips = { readonly trips: number; readonly bytes: number; readonly files: readonly FetchedFile[] };
type FetchedFile = { readonly path: string; readonly bytes: number };

/** What the reader does, how to see that it is answered, and a folder whose search stands in for the site's. */
type Watched = {
  readonly act: () => Promise<void>;
  readonly isAnswered: () => Promise<boolean>;
  readonly searchIn?: string;
};

/**
 * Lets requests through in turns: what is asked for before anything has come back is one trip. Takes the page and what
 * to watch; gives the trips until the answer stands.
 */
export async function countTrips(page: Page, { act, isAnswered, searchIn }: Watched): Promise<Trips> {
  const waiting: Route[] = [];
  const hold = (route: Route) => void waiting.push(route);
  await page.route('**/*', hold);
  await act();
  const count = { trips: 0, bytes: 0, files: [] as FetchedFile[] };
  for (;;) {
    await waitForQuiet(page, waiting);
    if (waiting.length === 0 && (await isAnswered())) break;
    if (waiting.length === 0) continue;
    count.trips += 1;
    const fetched = await Promise.all(waiting.splice(0).map((route) => readAnswer(route, searchIn)));
    const files = fetched.map(({ path, body }) => ({ path, bytes: weigh(body) }));
    count.files.push(...files);
    count.bytes += files.reduce((sum, { bytes }) => sum + bytes, 0);
    await Promise.all(fetched.map(({ give }) => give()));
    expect(count.trips).toBeLessThan(10);
  }
  await page.unroute('**/*', hold);
  return count;
}

async function waitForQuiet(page: Page, waiting: readonly Route[]): Promise<void> {
  for (let known = -1; known !== waiting.length;) {
    known = waiting.length;
    await page.waitForTimeout(QUIET);
  }
}

async function readAnswer(route: Route, searchIn: string | undefined) {
  const { pathname } = new URL(route.request().url());
  if (searchIn !== undefined && SEARCH.test(pathname)) {
    const path = join(searchIn, pathname);
    return { path: pathname, body: readFileSync(path), give: () => route.fulfill({ path }) };
  }
  const response = await route.fetch();
  const body = await response.body();
  return { path: pathname, body, give: () => route.fulfill({ response, body }) };
}

/** As a host compresses it; what is packed already is served as it is. */
function weigh(body: Buffer): number {
  return Math.min(body.length, brotliCompressSync(body).length);
}
