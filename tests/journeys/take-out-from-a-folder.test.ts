import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { MUTUAL, handFile, saveBytes } from '../support/browser/open-sheet.ts';
import { unpackCopy, type UnpackedCopy } from '../support/browser/unpack-copy.ts';
import { watchVisit } from '../support/browser/watch-visit.ts';
import { checkPackage } from '../support/office/check-package.ts';

const held: { browser?: Browser; copy?: UnpackedCopy } = {};
beforeAll(async () => {
  [held.browser, held.copy] = await Promise.all([launchBrowser(), unpackCopy()]);
});
afterAll(async () => {
  await held.browser?.close();
  held.copy?.remove();
});

test.each([
  ['an empty sheet', MUTUAL, 'Wordで取り出す', '相互チェックシート.docx'],
  ['a list of projects', '/kodaira/projects/', 'Excelで取り出す', '協働や連携の取組一覧（平成30年度）.xlsx'],
  ['a comparison of cities', '/compare/principles/', 'Excelで取り出す', '原則.xlsx'],
  ['a booklet', '/booklet/?s=2012', 'Wordで取り出す', '協働ハンドブックの小冊子.docx'],
])('In a copy that is opened from a folder %s goes out', async (_, path, button, file) => {
  const session = await held.browser!.newContext({ locale: 'ja-JP' });
  const page = await session.newPage();
  const record = await watchVisit(page);
  await page.goto(held.copy!.url(path));
  const { name, bytes } = await saveBytes(page, button);
  expect(name).toBe(file);
  expect(checkPackage(bytes)).toEqual([]);
  expect(record.complaints).toEqual([]);
  expect([...record.origins]).toEqual(['null']);
  await session.close();
});

test('There an Excel sheet is taken in, too', async () => {
  const session = await held.browser!.newContext({ locale: 'ja-JP' });
  const page = await session.newPage();
  await page.goto(held.copy!.url(MUTUAL));
  const { name, bytes } = await saveBytes(page, 'Excelで取り出す');
  await handFile(page, name, bytes);
  await page.locator('.preview', { hasText: '相互チェックシート.xlsx' }).waitFor();
  await session.close();
});
