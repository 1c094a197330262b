import { brotliCompressSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite('real');
/** Milliseconds without a new request after which all are taken to have been sent; they leave within one task. */
const QUIET = 800;
const MOST = { trips: 2, first: 110_000, further: 30_000 } as const;

type Trips = { readonly trips: number; readonly bytes: number };

/**
 * Lets requests through in turns: what is asked for before anything has come back is one trip. Takes the page, what the reader
 * does, and how to see the answer; gives the trips until the answer stands, and what they weighed compressed.
 */
async function countTrips(page: Page, act: () => Promise<void>, isAnswered: () => Promise<boolean>): Promise<Trips> {
  const waiting: Route[] = [];
  const hold = (route: Route) => void waiting.push(route);
  await page.route('**/*', hold);
  await act();
  const count = { trips: 0, bytes: 0 };
  for (;;) {
    await waitForQuiet(page, waiting);
    if (waiting.length === 0 && (await isAnswered())) break;
    if (waiting.length === 0) continue;
    count.trips += 1;
    const fetched = await Promise.all(
      waiting.splice(0).map(async (route) => {
        const response = await route.fetch();
        return { route, response, body: await response.body() };
      }),
    );
    count.bytes += fetched.reduce((sum, { body }) => sum + weigh(body), 0);
    await Promise.all(fetched.map(({ route, response, body }) => route.fulfill({ response, body })));
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

/** As a host compresses it; what is packed already is served as it is. */
function weigh(body: Buffer): number {
  return Math.min(body.length, brotliCompressSync(body).length);
}

test('On a reading page ten places stand two trips and 110 kB after the first key, the next ones for 30 kB', async () => {
  const page = await site.open('/kodaira/handbook/basics/');
  const options = page.getByRole('option');
  const ask = (query: string) => page.locator('#site-search').fill(query);
  const first = await countTrips(
    page,
    () => ask('協働事業の評価'),
    async () => (await options.count()) === 10,
  );
  expect(first.trips).toBeLessThanOrEqual(MOST.trips);
  expect(first.bytes).toBeLessThanOrEqual(MOST.first);
  const before = await options.allTextContents();
  const further = await countTrips(
    page,
    () => ask('補助金の対象'),
    async () => (await options.allTextContents()).join() !== before.join(),
  );
  expect(further.bytes).toBeLessThanOrEqual(MOST.further);
}, 120_000);

test('An address that holds a question is answered in three trips, the page itself among them', async () => {
  const page = await site.open('/404.html');
  const { trips } = await countTrips(
    page,
    () => Promise.resolve(void page.goto(site.url('/search/?q=委託'))),
    async () => (await page.locator('.results .title a').count()) > 0,
  );
  expect(trips).toBeLessThanOrEqual(3);
}, 120_000);
