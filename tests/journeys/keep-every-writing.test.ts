// attack.md A2 to A4, A12 and part B, use.md B10: what is written is kept, and the page says where.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillDevice, freeDevice } from '../support/browser/fill-device.ts';
import { beginSheet, handFile, MUTUAL, readStorage, saveFile } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const NOT_KEPT = '保存できていない記入があります';

const comment = (page: Page) => page.locator('.comment textarea').first();
const shelf = (page: Page) => page.getByRole('button', { name: 'シートの一覧' }).click();
const alerts = async (page: Page) => (await page.getByRole('alert').allTextContents()).join();

/** Gives what the browser asks when the page is left. */
async function leave(page: Page): Promise<string> {
  const asked = new Promise<string>((tell) => {
    page.once('dialog', (dialog) => (tell(dialog.type()), void dialog.dismiss()));
    setTimeout(() => tell('nothing'), 1_500);
  });
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('What only the page holds is told on the shelf too, asked about before leaving, and stored once there is room', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await fillDevice(page);
  await comment(page).fill('あふれても残る');
  await page.getByText('最後の記入を保存できていません').waitFor();
  await shelf(page);
  expect(await alerts(page)).toContain(NOT_KEPT);
  expect(await leave(page)).toBe('beforeunload');
  await freeDevice(page);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => alerts(page)).not.toContain(NOT_KEPT);
  await page.reload();
  await page.locator('.rows .title a').first().click();
  expect(await comment(page).inputValue()).toBe('あふれても残る');
});

test('On a full device no new, taken in, copied or renamed sheet is called saved', async () => {
  const sender = await site.open(MUTUAL);
  await beginSheet(sender);
  await sender.getByLabel('事業名').fill('花いっぱい運動');
  const sent = await saveFile(sender, 'ファイルに保存する');
  const page = await site.open(MUTUAL);
  await fillDevice(page);
  await beginSheet(page);
  await page.getByText('空きがなく').waitFor();
  expect(await page.locator('.saved').textContent()).toBe('');
  await shelf(page);
  await handFile(page, sent.name, sent.text);
  await page.getByRole('button', { name: '新しいシートとして開く' }).click();
  await page.getByText('空きがなく').waitFor();
  await shelf(page);
  await page.getByRole('button', { name: /コピーを作る\s*（花いっぱい運動）/ }).click();
  await page.getByRole('link', { name: '花いっぱい運動のコピー' }).first().waitFor();
  await page.getByText('3件に、このブラウザーに').waitFor();
  await page.getByRole('button', { name: /名前を変える\s*（花いっぱい運動）/ }).click();
  await page.getByLabel('新しい名前').fill('春の運動');
  await page.getByRole('button', { name: '決める' }).click();
  expect(await page.locator('.said').first().textContent()).toContain('まだ保存できていません');
});

test('A full quick storage is no loss: the shelf has room, and the page says when it has stored there', async () => {
  const page = await site.open(MUTUAL);
  await fillDevice(page, 'quick');
  await beginSheet(page);
  await comment(page).fill('棚だけにある');
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  expect(await alerts(page)).toBe('');
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('.sheet-open').waitFor();
  expect(await comment(page).inputValue()).toBe('棚だけにある');
});

test('When the site’s data is cleared under an open sheet, the sheet stays, is stored again and says so', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await comment(page).fill('消されても残る');
  const other = await page.context().newPage();
  await other.goto(site.url('/about/'));
  await other.evaluate(() => localStorage.clear());
  await page.getByText('別のところで消されました').waitFor();
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  expect(await page.locator('.talk-view').textContent()).toContain('消されても残る');
  expect(JSON.stringify(await readStorage(page))).toContain('消されても残る');
});

test('With a partner’s clock ahead, a contested field shows and edits one’s own text, and both stay', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  const sent = await saveFile(page, 'ファイルに保存する');
  await comment(page).fill('私たちの大切な意見');
  const partner = await site.open(MUTUAL);
  await partner.clock.setSystemTime(new Date('2031-01-01'));
  await handFile(partner, sent.name, sent.text);
  await partner.getByRole('button', { name: '新しいシートとして開く' }).click();
  await partner.getByLabel('団体の欄').check();
  await comment(partner).fill('市の書いた文');
  const back = await saveFile(partner, 'ファイルに保存する');
  await handFile(page, back.name, back.text);
  await page.getByRole('button', { name: 'このシートに取り込む' }).click();
  await page.locator('.conflicts').waitFor();
  expect(await comment(page).inputValue()).toBe('私たちの大切な意見');
  await comment(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('。追記します');
  expect(await comment(page).inputValue()).toBe('私たちの大切な意見。追記します');
  expect(await page.locator('.conflicts').textContent()).toContain('市の書いた文');
});

test('Five fields in each of two tabs in the same moment are all stored', async () => {
  const one = await site.open(MUTUAL);
  await beginSheet(one);
  const two = await one.context().newPage();
  await two.goto(one.url());
  await two.locator('.sheet-open').waitFor();
  const at = Date.now() + 500;
  const type = (page: Page, from: number) =>
    page.evaluate(
      ([moment, first]) =>
        new Promise<void>((tell) =>
          setTimeout(() => {
            for (const field of [...document.querySelectorAll<HTMLTextAreaElement>('.comment textarea')].slice(
              first,
              first + 5,
            )) {
              field.value = `欄${first}`;
              field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }
            tell();
          }, moment - Date.now()),
        ),
      [at, from] as const,
    );
  await Promise.all([type(one, 0), type(two, 5)]);
  await one.waitForTimeout(1_500);
  const stored = Object.values(await readStorage(one)).join();
  expect([stored.split('"欄0"').length - 1, stored.split('"欄5"').length - 1]).toEqual([5, 5]);
});

test('A sheet that is opened from a file says when it was saved here, not when somebody wrote it', async () => {
  const partner = await site.open(MUTUAL);
  await partner.clock.setSystemTime(new Date('2020-01-01T00:00:00'));
  await beginSheet(partner);
  await partner.getByLabel('事業名').fill('花いっぱい運動');
  const sent = await saveFile(partner, 'ファイルに保存する');
  const page = await site.open(MUTUAL);
  await handFile(page, sent.name, sent.text);
  await page.getByRole('button', { name: '新しいシートとして開く' }).click();
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  expect(await page.locator('.saved').textContent()).toContain(`${new Date().getFullYear()}年`);
});

test('A file of a deleted sheet brings it back, one of a sheet removed for good opens as a sheet of its own', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  const sent = await saveFile(page, 'ファイルに保存する');
  await shelf(page);
  await page.getByRole('button', { name: /削除する/ }).click();
  await handFile(page, sent.name, sent.text);
  await page.getByRole('button', { name: 'このシートに取り込む' }).click();
  await page.locator('.sheet-open').waitFor();
  await shelf(page);
  expect(await page.locator('.shelf > .rows .title').allTextContents()).toEqual(['花いっぱい運動']);
  await page.getByRole('button', { name: /削除する/ }).click();
  await page.getByRole('button', { name: /完全に消す/ }).click();
  await page.getByRole('button', { name: '消す', exact: true }).click();
  expect(JSON.stringify(await readStorage(page))).not.toContain('花いっぱい運動');
  await page.reload();
  expect(await page.locator('.rows .title').count()).toBe(0);
  await handFile(page, sent.name, sent.text);
  await page.getByRole('button', { name: '新しいシートとして開く' }).click();
  expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
});
