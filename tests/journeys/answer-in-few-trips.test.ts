import { expect, test } from 'vitest';
import { countTrips } from '../support/browser/count-trips.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const MOST = { trips: 2, first: 100_000, further: 20_000 } as const;

test('On a reading page ten places stand two trips and 100 kB after the first key, the next ones for 20 kB', async () => {
  const page = await site.open('/kodaira/handbook/basics/');
  const options = page.getByRole('option');
  const ask = (query: string) => page.locator('#site-search').fill(query);
  const first = await countTrips(page, {
    act: () => ask('協働事業の評価'),
    isAnswered: async () => (await options.count()) === 10,
  });
  expect(first.trips).toBeLessThanOrEqual(MOST.trips);
  expect(first.bytes).toBeLessThanOrEqual(MOST.first);
  const before = await options.allTextContents();
  const further = await countTrips(page, {
    act: () => ask('補助金の対象'),
    isAnswered: async () => (await options.allTextContents()).join() !== before.join(),
  });
  expect(further.bytes).toBeLessThanOrEqual(MOST.further);
}, 120_000);

test('An address that holds a question is answered in three trips, the page itself among them', async () => {
  const page = await site.open('/404.html');
  const { trips } = await countTrips(page, {
    act: () => Promise.resolve(void page.goto(site.url('/search/?q=委託'))),
    isAnswered: async () => (await page.locator('.results .title a').count()) > 0,
  });
  expect(trips).toBeLessThanOrEqual(3);
}, 120_000);
