// attack.md part B and A17: pages that the browser brings back as they were left, and sheets of newer, other or broken
// make.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginSheet, findMarks, MUTUAL, readStorage, saveFile } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const SHEETS = 'kyodo-handbook/sheet/';

/**
 * Opens the page so that it can lie in the browser's cache: it then hears nothing. (The Chromium of the tests keeps no
 * pages there itself.)
 */
async function openCacheable(): Promise<Page> {
  const page = await site.open('/about/');
  await page.addInitScript(() => {
    const deafen = (event: Event) =>
      document.documentElement.classList.contains('away') && event.stopImmediatePropagation();
    for (const name of ['storage', 'focus', 'visibilitychange']) addEventListener(name, deafen, true);
  });
  await page.goto(site.url(MUTUAL));
  return page;
}

/** Lets the page lie in the cache while something is done in another tab, and brings it back as browsers do. */
async function leaveAndReturn(page: Page, elsewhere: (other: Page) => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    document.documentElement.classList.add('away');
  });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('.sheet-app').waitFor();
  await elsewhere(other);
  await other.close();
  await page.evaluate(() => {
    document.documentElement.classList.remove('away');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
}

test('A list that is brought back shows what another tab did meanwhile, and copies that', async () => {
  const page = await openCacheable();
  await beginSheet(page);
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  await leaveAndReturn(page, async (other) => {
    await other.getByRole('link', { name: '名前のないシート' }).click();
    await other.getByLabel('事業名').fill('花いっぱい運動');
    await expect.poll(() => other.locator('.saved').textContent()).toContain('保存しました');
  });
  await page.getByRole('link', { name: '花いっぱい運動' }).waitFor();
  await page.getByRole('button', { name: /コピーを作る/ }).click();
  await page.getByRole('link', { name: '花いっぱい運動のコピー' }).waitFor();
});

test('Writing on in an open sheet that is brought back makes no conflict with what another tab wrote', async () => {
  const page = await openCacheable();
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花');
  await leaveAndReturn(page, async (other) => {
    await other.getByLabel('事業名').fill('花いっぱい');
    await expect.poll(() => other.locator('.saved').textContent()).toContain('保存しました');
  });
  await expect.poll(() => page.getByLabel('事業名').inputValue()).toBe('花いっぱい');
  await page.getByLabel('事業名').fill('花いっぱい運動');
  expect(await page.locator('.conflicts').count()).toBe(0);
  await page.reload();
  await page.locator('.sheet-open').waitFor();
  expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
});

/** Makes a newer handbook write the only sheet in another tab, in both storages; gives the text. */
async function writeNewer(page: Page): Promise<string> {
  return page.evaluate(async (start) => {
    const key = Object.keys(localStorage).find((name) => name.startsWith(start)) ?? '';
    const text = (localStorage.getItem(key) ?? '').replace('"version":3', '"version":99');
    localStorage.setItem(key, text);
    await new Promise<void>((tell) => {
      const opening = indexedDB.open('kyodo-handbook/');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('sheets', 'readwrite');
        writing
          .objectStore('sheets')
          .put({ id: key.slice(start.length), text, own: [], at: '2026-04-01T00:00:00.000Z' });
        writing.oncomplete = () => (opening.result.close(), tell());
      };
    });
    dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
    return text;
  }, SHEETS);
}

test('What is typed while another tab writes a newer version is kept here, told, and asked about before leaving', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花');
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  const newer = await writeNewer(page);
  await page.getByLabel('年度').evaluate((field: HTMLInputElement) => {
    field.value = '令和8年度';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.getByText('新しい版のハンドブックで作られました').waitFor();
  await page.getByText('この画面で記入したものは、保存できていません').waitFor();
  expect((await saveFile(page, '今すぐファイルに保存する')).text).toContain('令和8年度');
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  await page.getByText('保存できていない記入があります').waitFor();
  await page.getByRole('link', { name: '花' }).first().click();
  expect(await page.getByLabel('年度').inputValue()).toBe('令和8年度');
  expect(Object.entries(await readStorage(page)).filter(([key]) => key.startsWith(SHEETS))[0]?.[1]).toBe(newer);
});

test('A sheet of a newer handbook is neither renamed, copied nor deleted here, and the list says so', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await findMarks(page, 0, 0).getByLabel('できた').check();
  await writeNewer(page);
  await page.goto(site.url('/about/'));
  await page.goto(site.url(MUTUAL));
  await page.getByText('新しい版のハンドブックで作られたシートです').waitFor();
  expect(await page.getByRole('button', { name: /名前を変える|コピーを作る|削除する/ }).count()).toBe(0);
});

test.each([
  [
    'newer and of another shape',
    '{"kind":"kyodo-handbook-sheet","version":99,"id":"odd","list":"mutual-check-sheet","cells":[]}',
  ],
  [
    'stored under a name that is not its own',
    '{"kind":"kyodo-handbook-sheet","version":3,"id":"other","list":"mutual-check-sheet","edition":"","created":"","cells":{}}',
  ],
])('A text that is %s is listed, handed out as it is, and removed when asked', async (_, text) => {
  const page = await site.open('/about/');
  await page.evaluate((stored) => localStorage.setItem('kyodo-handbook/sheet/odd', stored), text);
  await page.goto(site.url(MUTUAL));
  await page.getByText('1件が読めません').waitFor();
  expect((await saveFile(page, 'ファイルに取り出す')).text).toBe(text);
  await page.getByRole('button', { name: 'このブラウザーから消す' }).click();
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await expect.poll(async () => (await readStorage(page))['kyodo-handbook/sheet/odd']).toBeUndefined();
});

test.each(['gone-list', 'constructor'])(
  'A sheet of the list “%s”, which the site has not, is listed and can be taken out',
  async (list) => {
    const page = await site.open('/about/');
    const text = `{"kind":"kyodo-handbook-sheet","version":3,"id":"old","list":"${list}","edition":"","created":"","cells":{}}`;
    await page.evaluate((stored) => localStorage.setItem('kyodo-handbook/sheet/old', stored), text);
    await page.goto(site.url(MUTUAL));
    await page.getByText('記入する様式がこのサイトにないシート（1）').click();
    expect((await saveFile(page, /ファイルに取り出す/)).text).toContain(`"list":"${list}"`);
  },
);
