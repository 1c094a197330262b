import { expect, test } from 'vitest';
import { countTrips } from '../support/browser/count-trips.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const MOST = { trips: 2, requests: 6, first: 80_000, engineHeld: 25_000, further: 10_000 } as const;

test('On a reading page ten places stand two trips, six requests and 80 kB after the first key, the next ones for 10 kB', async () => {
  const page = await site.open('/kodaira/handbook/basics/');
  const options = page.getByRole('option');
  const ask = (query: string) => page.locator('#site-search').fill(query);
  const first = await countTrips(page, {
    act: () => ask('協働事業の評価'),
    isAnswered: async () => (await options.count()) === 10,
  });
  expect(first.trips).toBeLessThanOrEqual(MOST.trips);
  expect(first.files.length).toBeLessThanOrEqual(MOST.requests);
  expect(first.bytes).toBeLessThanOrEqual(MOST.first);
  // The engine and the script are named by their content: who has asked before has both.
  const held = first.files.filter(({ path }) => !/\.(?:wasm|js)$/.test(path));
  expect(held.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST.engineHeld);
  const before = await options.allTextContents();
  const further = await countTrips(page, {
    act: () => ask('補助金の対象'),
    isAnswered: async () => (await options.allTextContents()).join() !== before.join(),
  });
  const asked = further.files.filter(({ path }) => !path.includes('/ahead'));
  expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST.further);
  // After two questions the other words of the city come while nobody waits: 60 kB at most, and then none is fetched.
  const ahead = await countTrips(page, { act: () => Promise.resolve(), isAnswered: () => Promise.resolve(true) });
  const come = [...further.files, ...ahead.files].filter(({ path }) => path.includes('/ahead'));
  expect(come).toHaveLength(1);
  expect(come[0]?.bytes).toBeLessThanOrEqual(60_000);
  const now = await options.allTextContents();
  const third = await countTrips(page, {
    act: () => ask('市民活動支援センター'),
    isAnswered: async () => (await options.allTextContents()).join() !== now.join(),
  });
  expect(third.files).toEqual([]);
}, 120_000);

test('An address that holds a question is answered in three trips, the page itself among them', async () => {
  const page = await site.open('/404.html');
  const { trips } = await countTrips(page, {
    act: () => Promise.resolve(void page.goto(site.url('/search/?q=委託'))),
    isAnswered: async () => (await page.locator('.results .title a').count()) > 0,
  });
  expect(trips).toBeLessThanOrEqual(3);
}, 120_000);
