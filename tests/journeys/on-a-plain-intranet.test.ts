// use.md B2, attack.md A10, faults.md B01 to B04: a city hall's intranet is plain http, not the reader's own machine.
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { answerAll } from '../support/browser/answer-wizard.ts';
import { ask, readResults } from '../support/browser/ask-search.ts';
import { beginSheet, findMarks, MUTUAL, readStorage } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real', { host: 'handbook.city.test' });
const faults: string[] = [];

afterEach(() => {
  const told = faults.splice(0);
  if (told.length > 0) throw new Error(told.join('\n'));
});

/** Opens a page and takes down every error of it; `isDenied` when the browser does not copy in the older way either. */
async function open(path: string, isDenied = false): Promise<Page> {
  const page = await site.open('/about/', { permissions: ['clipboard-read', 'clipboard-write'] });
  page.on('pageerror', ({ message }) => faults.push(message));
  if (isDenied) await page.addInitScript(() => (document.execCommand = () => false));
  await page.goto(site.url(path));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  return page;
}

test('On a plain intranet a sheet is begun and written, and its link opens as a sheet on another machine', async () => {
  const page = await open(MUTUAL, true);
  await beginSheet(page);
  await findMarks(page, 0, 0).getByLabel('できた').check();
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  await page.getByRole('button', { name: 'リンクをコピーする' }).click();
  const byHand = page.getByLabel('リンク（コピーできませんでした）');
  await byHand.waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await byHand.inputValue());
  const { pathname, hash } = new URL(await byHand.inputValue());
  const other = await open(`${pathname}${hash}`);
  await other.getByRole('button', { name: '新しいシートとして開く' }).click();
  await other.locator('.sheet-open').waitFor();
  expect(await findMarks(other, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  await other.getByRole('button', { name: 'シートの一覧' }).click();
  await other.getByRole('button', { name: /コピーを作る/ }).click();
  await expect
    .poll(async () => Object.keys(await readStorage(other)).filter((key) => key.includes('/sheet/')).length)
    .toBe(2);
});

test('On a plain intranet the search answers', async () => {
  const page = await open('/search/');
  await ask(page, '協働の定義');
  expect((await readResults(page)).length).toBeGreaterThan(0);
});

test('On a plain intranet the wizard leads to a result with an address to send', async () => {
  const page = await open('/choose/');
  await answerAll(page);
  await page.getByRole('heading', { name: '結果', exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('at')).toBe('result');
});

test('On a plain intranet a booklet is put together, and a citation is copied', async () => {
  const page = await open('/booklet/?s=1111-1312');
  await expect.poll(() => page.locator('.piece').count()).toBe(2);
  await page.goto(site.url('/kodaira/ordinance/participation-and-collaboration/'));
  await page.locator('#art-12 details summary').click();
  await page.locator('#art-12').getByRole('button', { name: '引用文をコピーする' }).click();
  await expect.poll(() => page.locator('#art-12').getByRole('status').textContent()).toBe('コピーしました。');
});

test('On a plain intranet the page about keeping the site says in a sentence why it cannot', async () => {
  const page = await open('/offline/');
  await expect.poll(() => page.locator('.save-site .state').textContent()).toContain('httpsでないアドレス');
  expect(await page.getByRole('button', { name: 'この手引きを保存する' }).count()).toBe(0);
});
