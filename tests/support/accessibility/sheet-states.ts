import type { Page } from 'playwright-core';
import { fillDevice, freeDevice } from '../browser/fill-device.ts';
import { beginSheet, findMarks, handFile, saveFile, writeElsewhere } from '../browser/open-sheet.ts';

/** From a sheet filled on one side to one that cannot be read. */
export async function* walkSheet(page: Page): AsyncGenerator<string> {
  await fill(page);
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  await page.locator('.talk-view').waitFor();
  yield 'both sides compared';
  await page.getByRole('button', { name: '記入する', exact: true }).click();
  const saved = await saveFile(page, 'ファイルに保存する');
  await page.getByLabel('年度').fill('令和8年度');
  await writeElsewhere(page, '令和9年度');
  await page.locator('.conflicts').waitFor();
  await handFile(page, saved.name, saved.text);
  await page.locator('.preview').waitFor();
  yield 'two writings of one spot, about to take in another';
  yield* walkFullDevice(page);
  yield* walkStrangeSheets(page);
}

/** The desk, then the shelf, when the browser takes nothing any more. */
async function* walkFullDevice(page: Page): AsyncGenerator<string> {
  await page.getByRole('button', { name: 'やめる' }).click();
  await handFile(page, 'broken.json', '{');
  await fillDevice(page);
  await page.locator('.comment textarea').first().fill('あふれても残る');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('kyodo-handbook/sheet/')) ?? '';
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
  });
  await page.getByText('別のところで消されました').waitFor();
  yield 'a file that cannot be read, no room left, and the storage emptied';
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  await page.getByRole('button', { name: /コピーを作る/ }).click();
  await page
    .getByRole('button', { name: /削除する/ })
    .first()
    .click();
  await page.getByText('保存できていない記入があります').waitFor();
  await page
    .getByRole('button', { name: /名前を変える/ })
    .first()
    .click();
  await handFile(page, 'broken.json', '{');
  await page.locator('.take-in').getByRole('alert').waitFor();
  yield 'shelf without room, with a sheet being renamed and a file that cannot be read';
  await freeDevice(page);
}

/** Sheets of another time: deleted ones, broken ones, and one of a newer handbook. */
async function* walkStrangeSheets(page: Page): AsyncGenerator<string> {
  // There is room again; what only the page held is stored by itself.
  await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('kyodo-handbook/sheet/')));
  await page.evaluate(() => {
    const [key = ''] = Object.keys(localStorage).filter((name) => name.startsWith('kyodo-handbook/sheet/'));
    const sheet = JSON.parse(localStorage.getItem(key) ?? '');
    const unknown = { seen: { elsewhere: 1 }, writings: [{ value: '済', by: 'elsewhere', n: 1, at: sheet.created }] };
    const cells = { ...sheet.cells, 'comment/gone/group': unknown };
    const newer = { ...sheet, id: 'newer', version: 99, edition: 'another', cells };
    localStorage.setItem('kyodo-handbook/sheet/newer', JSON.stringify(newer));
    localStorage.setItem('kyodo-handbook/deleted/gone', JSON.stringify({ ...sheet, id: 'gone' }));
    localStorage.setItem('kyodo-handbook/sheet/broken', '{');
    location.hash = '#sheet=newer';
  });
  await page.getByText('新しい版のハンドブックで作られました').waitFor();
  yield 'sheet of a newer handbook, with a spot that this one has not';
  await page.evaluate(() => (location.hash = '#sheet=broken'));
  await page.getByText('保存されているシートを読めません').waitFor();
  yield 'text that is no sheet';
  await page.evaluate(() => (location.hash = '#sheet=nowhere'));
  await page.getByText('このブラウザーにありません').waitFor();
  yield 'shelf with a sheet that is not there, one that cannot be read, and deleted ones';
}

/** A drawing of one line, taken away again. */
export async function* walkDrawing(page: Page): AsyncGenerator<string> {
  await beginSheet(page);
  const space = page.locator('canvas');
  await space.scrollIntoViewIfNeeded();
  const { x, y } = (await space.boundingBox()) ?? { x: 0, y: 0 };
  for (const by of [0, 60]) {
    await page.mouse.move(x + 40, y + 40 + by);
    await page.mouse.down();
    await page.mouse.move(x + 140, y + 90 + by);
    await page.mouse.up();
  }
  await page.getByRole('button', { name: '最後の線を消す' }).click();
  await page.getByRole('button', { name: '消したものを戻す' }).waitFor();
  yield 'a line drawn and one taken away';
}

async function fill(page: Page): Promise<void> {
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await findMarks(page, 0, 0).getByLabel('できた').check();
  await findMarks(page, 0, 1).getByLabel('話し合う').check();
}
