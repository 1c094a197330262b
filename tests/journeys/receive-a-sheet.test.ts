// use.md B4 (last part) and B5: who opens somebody's sheet stands in no column before they have said who they are.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginSheet, findMarks, handFile, MUTUAL, openPart, saveFile } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const QUESTION = 'あなたは、団体と市のどちらですか';

const question = (page: Page) => page.getByRole('radiogroup', { name: QUESTION });
const done = (page: Page) => findMarks(page, 0, 0).getByLabel('できた');

/** Gives the file and the link of a sheet in which one party has marked the first item. */
async function send(party: '団体の欄' | '市の欄') {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await openPart(page, party);
  await done(page).check();
  const file = await saveFile(page, 'ファイルに保存する');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'リンクをコピーする' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  return { file, hash: new URL(link).hash };
}

test('An opened file asks who the reader is, and no mark can be changed before', async () => {
  const { file } = await send('団体の欄');
  const page = await site.open(MUTUAL);
  await handFile(page, file.name, file.text);
  await page.getByRole('button', { name: '新しいシートとして開く' }).click();
  await question(page).waitFor();
  expect(await question(page).getByRole('radio', { checked: true }).count()).toBe(0);
  expect([await done(page).isChecked(), await done(page).isDisabled()]).toEqual([true, true]);
});

test('The answer opens one’s own column, is remembered, and the other’s is shown only until the reader says so', async () => {
  const { file } = await send('団体の欄');
  const page = await site.open(MUTUAL);
  await handFile(page, file.name, file.text);
  await page.getByRole('button', { name: '新しいシートとして開く' }).click();
  await page.getByLabel('市の欄').check();
  expect(await question(page).count()).toBe(0);
  await findMarks(page, 0, 0).getByLabel('話し合う').check();
  await page.reload();
  await page.locator('.sheet-open').waitFor();
  expect(await page.getByLabel('市の欄').isChecked()).toBe(true);
  await page.getByLabel('団体の欄').check();
  expect([await done(page).isChecked(), await done(page).isDisabled()]).toEqual([true, true]);
  await page.getByRole('button', { name: '団体の欄にも記入する' }).click();
  expect(await done(page).isDisabled()).toBe(false);
});

test('Marks of the city, opened as a new sheet, are shown as the city’s with their count', async () => {
  const { hash } = await send('市の欄');
  const page = await site.open(`${MUTUAL}${hash}`);
  await page.getByRole('button', { name: '新しいシートとして開く' }).click();
  await question(page).waitFor();
  expect(await page.locator('#progress').textContent()).toBe('市の欄（事業前）：12のうち1に印があります。');
  expect(await done(page).isChecked()).toBe(true);
  await page.getByLabel('団体の欄').check();
  expect(await page.locator('#progress').textContent()).toBe(
    '団体の欄（事業前）：12のうち0に印があります。市の欄：12のうち1。',
  );
});

test('Who takes the partner’s marks into their own sheet stays in their own column', async () => {
  const { hash } = await send('市の欄');
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await findMarks(page, 0, 1).getByLabel('できた').check();
  await page.getByLabel('コードまたはリンク').fill(hash);
  await page.getByRole('button', { name: '確かめる' }).click();
  await page.getByRole('button', { name: 'このシートに取り込む' }).click();
  await page.getByLabel('市の欄').check();
  expect(await done(page).isDisabled()).toBe(true);
  await page.getByLabel('団体の欄').check();
  expect(await findMarks(page, 0, 1).getByLabel('できた').isDisabled()).toBe(false);
});

test('A sheet that is begun here asks too, once, and both columns open by a press that is remembered', async () => {
  const page = await site.open(MUTUAL);
  await page.getByRole('button', { name: '新しいシートに記入する' }).click();
  await question(page).waitFor();
  expect(await done(page).isDisabled()).toBe(true);
  await page.getByLabel('市の欄').check();
  await done(page).check();
  await page.getByLabel('団体の欄').check();
  expect(await done(page).isDisabled()).toBe(true);
  await page.getByRole('button', { name: '団体の欄にも記入する' }).click();
  await done(page).check();
  await page.reload();
  await page.locator('.sheet-open').waitFor();
  expect([await question(page).count(), await done(page).isDisabled()]).toEqual([0, false]);
});

test('Two at one device say so at once and fill in both columns', async () => {
  const page = await site.open(MUTUAL);
  await page.getByRole('button', { name: '新しいシートに記入する' }).click();
  await page.getByRole('button', { name: '1台を二者で使う' }).click();
  await done(page).check();
  await page.getByLabel('市の欄').check();
  expect(await done(page).isDisabled()).toBe(false);
});
