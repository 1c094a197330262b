// use.md B9: whoever uses the keyboard or a screen reader stands where they are after every act, and hears what it did.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginSheet, findMarks, handFile, MUTUAL, saveFile } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

/** Gives where the focus is: the words of it, or those of the label of a field. */
async function where(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
    return `${at?.tagName} ${(label ?? at?.textContent ?? '').trim().slice(0, 40)}`;
  });
}

const said = (page: Page) => page.getByRole('status').first().textContent();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function expectPlace(page: Page, place: string, words: string): Promise<void> {
  await expect.poll(() => where(page)).toBe(place);
  await expect.poll(() => said(page)).toBe(words);
}

test('Beginning, comparing, going back to the list and opening again each lead to the heading and say so', async () => {
  const page = await site.open(MUTUAL);
  await page.locator('.sheet-app').waitFor();
  expect(await where(page)).toMatch(/^BODY/);
  await press(page, '新しいシートに記入する');
  await expectPlace(page, 'H2 名前のないシート', '新しいシートを開きました。');
  await press(page, '双方をくらべる');
  await expectPlace(page, 'H2 名前のないシート', '双方をくらべる表示に変えました。');
  await page.getByRole('button', { name: '記入する', exact: true }).click();
  await expectPlace(page, 'H2 名前のないシート', '記入する表示に変えました。');
  await press(page, 'シートの一覧');
  await expectPlace(page, 'H2 このブラウザーにあるシート（1）', 'シートの一覧に戻りました。');
  await page.getByRole('link', { name: '名前のないシート' }).click();
  await expectPlace(page, 'H2 名前のないシート', 'シート「名前のないシート」を開きました。');
  await page.goBack();
  await expectPlace(page, 'H2 このブラウザーにあるシート（1）', 'シートの一覧に戻りました。');
});

test('Renaming, copying, deleting, bringing back and removing for good each leave the reader at the fitting place', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await press(page, 'シートの一覧');
  await press(page, /名前を変える/);
  await expect.poll(() => where(page)).toBe('INPUT 新しい名前');
  await page.keyboard.type('花いっぱい運動');
  await page.keyboard.press('Enter');
  await expectPlace(page, 'BUTTON 名前を変える（花いっぱい運動）', '名前を「花いっぱい運動」に変えました。');
  await page.keyboard.press('Enter');
  await press(page, 'やめる');
  await expect.poll(() => where(page)).toBe('BUTTON 名前を変える（花いっぱい運動）');
  await press(page, /コピーを作る/);
  await expectPlace(page, 'A 花いっぱい運動のコピー', '「花いっぱい運動のコピー」を作りました。');
  await press(page, /削除する\s*（花いっぱい運動のコピー）/);
  await expectPlace(
    page,
    'H2 このブラウザーにあるシート（1）',
    '「花いっぱい運動のコピー」を削除しました。下の「削除したシート」から元に戻せます。',
  );
  await press(page, /元に戻す/);
  await expectPlace(page, 'A 花いっぱい運動のコピー', '「花いっぱい運動のコピー」を元に戻しました。');
  await press(page, /削除する\s*（花いっぱい運動のコピー）/);
  await press(page, /完全に消す/);
  await expect.poll(() => where(page)).toBe('BUTTON 消さない');
  await press(page, '消さない');
  await expect.poll(() => where(page)).toMatch(/^BUTTON 完全に消す/);
  await press(page, /完全に消す/);
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await expectPlace(page, 'H2 このブラウザーにあるシート（1）', '「花いっぱい運動のコピー」を完全に消しました。');
  await press(page, /削除する/);
  await expect.poll(() => where(page)).toBe('BUTTON 新しいシートに記入する');
});

test('Notes that are put away and choices that are made leave nobody at the top of the page', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await press(page, 'わかりました');
  await expect.poll(() => where(page)).toBe('H2 名前のないシート');
  const sent = await saveFile(page, 'ファイルに保存する');
  await handFile(page, sent.name, sent.text);
  await expect.poll(() => where(page)).toMatch(/^SECTION ファイル「名前のないシート_団体_/);
  await press(page, 'やめる');
  await expect.poll(() => where(page)).toBe('INPUT ファイルを選ぶ（JSON・Excel・CSV）');
});

test('What is taken in is told, its first spot is in view, and a button leads to both parties beside each other', async () => {
  const group = await site.open(MUTUAL);
  await beginSheet(group);
  await findMarks(group, 0, 0).getByLabel('できた').check();
  const sent = await saveFile(group, 'ファイルに保存する');
  const city = await site.open(MUTUAL);
  await handFile(city, sent.name, sent.text);
  await press(city, '新しいシートとして開く');
  await expectPlace(city, 'H2 名前のないシート', `ファイル「${sent.name}」を、新しいシートとして開きました。`);
  await city.getByLabel('市の欄').check();
  for (const item of [1, 3]) await findMarks(city, 2, item).getByLabel('話し合う').check();
  const back = await saveFile(city, 'ファイルに保存する');
  await handFile(group, back.name, back.text);
  await press(group, 'このシートに取り込む');
  await expectPlace(
    group,
    'A 双方をくらべる',
    `ファイル「${back.name}」を取り込みました。2か所が変わりました：Ⅲ-2（事業前・市）、ほか1か所。`,
  );
  await expect.poll(() => isInView(group, '.group:nth-of-type(3) tbody tr:nth-child(2)')).toBe(true);
  expect(await isInView(group, '.news')).toBe(true);
  await group.keyboard.press('Enter');
  await expectPlace(group, 'H2 名前のないシート', '双方をくらべる表示に変えました。');
});

function isInView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
}
