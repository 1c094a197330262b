// Issue 19, statement 7: where the content holds the fact that is asked for, it stands before the places found.
import { expect, test } from 'vitest';
import { ask } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
type Page = Awaited<ReturnType<typeof site.open>>;

/** The lines of the answer, each with its spaces as one. */
async function readAnswers(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('.answers > li').allTextContents();
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

test('A question for an amount is answered before the places found, with the scheme, its source and its age', async () => {
  const page = await site.open('/search/', { viewport: { width: 360, height: 800 } });
  await ask(page, '提示型公募事業はいくら');
  await expect.poll(() => readAnswers(page)).toHaveLength(1);
  const [line = ''] = await readAnswers(page);
  expect(line).toContain('小平市 小平市提示型公募事業：いくら');
  expect(line).toContain('10万円が限度です。');
  expect(line).toContain('平成31年（2019年）4月現在の文書による：ハンドブック');
  expect(await page.locator('.answers .about a').getAttribute('href')).toBe('/kodaira/schemes/theme-grant/');
  const heights = await Promise.all(
    ['.answers', '.results > li:first-child'].map(async (one) => (await page.locator(one).boundingBox())?.y ?? 0),
  );
  expect(heights[0]).toBeLessThan(heights[1] ?? 0);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('質問にあたる文を、はじめに示します。');
});

test('A phone that is asked for can be called, and another question takes the answer away', async () => {
  const page = await site.open(`/search/?q=${encodeURIComponent('小平市 電話番号')}`);
  await expect.poll(() => page.locator('.answers .said a').getAttribute('href')).toBe('tel:042-346-9809');
  await page.locator('#q').fill('電話をかける');
  await expect.poll(() => readAnswers(page)).toEqual([]);
});

test('A scheme that was replaced is told as one', async () => {
  const page = await site.open(`/search/?q=${encodeURIComponent('市民活動支援公募事業 いくら')}`);
  await expect.poll(async () => (await readAnswers(page)).join()).toContain('（のちに変わった制度）');
});

test('Without the file of the answers the places are found all the same', async () => {
  const page = await site.open('/404.html');
  await page.route('**/data/answers/**', (route) => route.abort());
  await page.goto(site.url(`/search/?q=${encodeURIComponent('提示型公募事業はいくら')}`));
  await expect.poll(() => page.locator('.results > li').count()).toBeGreaterThan(0);
  expect(await readAnswers(page)).toEqual([]);
});
