// Issue 20, statement 7.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('fixture');
const CHAPTER = '/mihon/guide/start/';

/** Presses the link; gives the text of the mail it begins. */
async function tell(page: Page): Promise<string> {
  const asked = page.waitForRequest((request) => request.url().startsWith('mailto:')).catch(() => undefined);
  const client = await page.context().newCDPSession(page);
  await client.send('Page.enable');
  const address = new Promise<string>((found) => client.on('Page.frameRequestedNavigation', ({ url }) => found(url)));
  await page.getByRole('link', { name: 'この記載の誤りを知らせる' }).click();
  void asked;
  return new URL(await address).searchParams.get('body') ?? '';
}

test('Who tells of a fault finds the section, its number and edition, and the chosen words filled in', async () => {
  const page = await site.open(CHAPTER);
  await page.evaluate(() => {
    const words = document.querySelector('#first-step p');
    if (words) getSelection()?.selectAllChildren(words);
  });
  const body = await tell(page);
  expect(body).toContain('みほん市『みほん市協働の手引き』令和6年（2024年）4月');
  expect(body).toContain('（番号9102）');
  expect(body).toContain('該当のことば：橋をかける場所を、相手と一緒に歩いて決めます。');
});

test('Without chosen words the section on the screen is told of', async () => {
  const page = await site.open(`${CHAPTER}#first-step`);
  const body = await tell(page);
  expect(body).toContain('（番号9102）');
  expect(body).not.toContain('該当のことば');
});

test('Without script the link begins a mail that names the page', async () => {
  const page = await site.open(CHAPTER, { javaScriptEnabled: false });
  const href = await page.getByRole('link', { name: 'この記載の誤りを知らせる' }).getAttribute('href');
  expect(new URL(href ?? '').searchParams.get('body')).toContain('/handbook/mihon/guide/start/');
});
