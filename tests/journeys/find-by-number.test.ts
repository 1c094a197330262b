import { expect, test } from 'vitest';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

const LEADS = {
  '12条': `${CHAPTER}#art-12`,
  '１２条': `${CHAPTER}#art-12`,
  第十二条: `${CHAPTER}#art-12`,
  条例12条: `${CHAPTER}#art-12`,
  第12条第2項: `${CHAPTER}#art-12-p2`,
  '10条1項3号': `${CHAPTER}#art-10-p1-i3`,
  '1312': `${CHAPTER}#art-12`,
  '１３１２': `${CHAPTER}#art-12`,
};

test('An article, a paragraph, an item or a permanent number comes first however it is written', async () => {
  const page = await site.open('/search/');
  const first: Record<string, string | undefined> = {};
  for (const query of Object.keys(LEADS)) {
    await ask(page, query);
    first[query] = (await readResults(page))[0]?.href;
  }
  expect(first).toEqual(LEADS);
});

test.each(['第12条第2項', '10条1項3号', '1312'] as const)(
  'What is found for %s leads to the very place',
  async (query) => {
    const page = await site.open('/search/');
    await ask(page, query);
    await page.locator('astro-island ol a').first().click();
    const place = LEADS[query].slice(LEADS[query].indexOf('#'));
    await page.waitForURL((url) => url.hash === place);
    expect(await page.locator(place).isVisible()).toBe(true);
  },
);

test('第1条 does not lead to 第12条', async () => {
  const page = await site.open('/search/');
  await ask(page, '第1条');
  const [first] = await readResults(page);
  expect(first?.href).toBe('/kodaira/ordinance/general-provisions/#art-1');
});

// content.md: Part 1 D1
test('An article of one paragraph shows no number before it, one of two shows both', async () => {
  const page = await site.open(CHAPTER);
  const shown = (place: string) => page.locator(`${place} > a`).isVisible();
  expect(await Promise.all(['#art-12-p1', '#art-12-p2'].map(shown))).toEqual([true, true]);
  expect(await Promise.all(['#art-11-p1', '#art-13-p1'].map(shown))).toEqual([false, false]);
});
