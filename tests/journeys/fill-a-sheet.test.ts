import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  beginSheet,
  findMarks,
  MUTUAL,
  openFilled,
  openPart,
  openTime,
  readStorage,
  saveFile,
} from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test('A reader begins a sheet, marks and comments, and finds all of it after a reload', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await findMarks(page, 0, 0).getByLabel('できた').check();
  await openPart(page, '市の欄');
  await findMarks(page, 0, 0).getByLabel('話し合う').check();
  await page.locator('.comment textarea').first().pressSequentially('役割を書面に');
  await page.reload();
  await page.locator('.sheet-open').waitFor();
  expect(await page.locator('.sheet-open h2').textContent()).toBe('花いっぱい運動');
  await page.getByLabel('団体の欄').check();
  expect(await findMarks(page, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  expect(await page.locator('.theirs').first().textContent()).toBe('市：話し合う');
  expect(await page.locator('.sheet-open').textContent()).toContain('市のコメント：役割を書面に');
});

test('Each group of marks is named by item, timing and party', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  const name = /^何が課題で.*、\s*事業後\s*、団体$/s;
  expect(await page.getByRole('group', { name }).count()).toBe(0);
  await openTime(page, '事業後');
  expect(await page.getByRole('group', { name }).count()).toBe(1);
  expect(await page.locator('.sheet-app .marks').count()).toBe(12);
});

test('Progress is told in words, in all and for each phase', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await openTime(page, '事業後');
  await findMarks(page, 1, 2).getByLabel('話し合う').check();
  expect(await page.locator('#progress').textContent()).toBe(
    '団体の欄（事業後）：12のうち1に印があります（「話し合う」が1）。',
  );
  expect(await page.locator('.bar-line').allTextContents()).toEqual(['4のうち0', '4のうち1', '4のうち0']);
});

test('Sheets are renamed, copied, deleted and brought back from the list', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  await page.getByRole('button', { name: /名前を変える/ }).click();
  await page.getByLabel('新しい名前').fill('<b>春の</b>運動');
  await page.getByRole('button', { name: '決める' }).click();
  await page.getByRole('button', { name: /コピーを作る/ }).click();
  expect((await page.locator('.rows .title').allTextContents()).toSorted()).toEqual([
    '<b>春の</b>運動',
    '<b>春の</b>運動のコピー',
  ]);
  await page.getByRole('button', { name: /削除する\s*（<b>春の<\/b>運動）/ }).click();
  expect(await page.locator('.shelf > .rows .title').allTextContents()).toEqual(['<b>春の</b>運動のコピー']);
  await page.getByRole('button', { name: /元に戻す/ }).click();
  expect(await page.locator('.shelf > .rows .title').count()).toBe(2);
});

// Row B19 of use.md.
test('A day after the project that lies before the one before it is told, and kept', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('事業前の記入日').fill('2026-04-01');
  await openTime(page, '事業後');
  await page.getByLabel('事業後の記入日').fill('2026-03-31');
  expect(await page.locator('.date-note').textContent()).toContain('（2026年4月1日）より前です。');
  expect(await page.getByLabel('事業後の記入日').inputValue()).toBe('2026-03-31');
  await page.getByLabel('事業後の記入日').fill('2027-03-31');
  expect(await page.locator('.date-note').isVisible()).toBe(false);
});

test('The whole sheet can be filled in by keyboard', async () => {
  const page = await site.open(MUTUAL);
  await page.getByRole('button', { name: '新しいシートに記入する' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('団体の欄').focus();
  await page.keyboard.press('Space');
  await findMarks(page, 0, 0).getByLabel('未').focus();
  await page.keyboard.press('ArrowRight');
  expect(await findMarks(page, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.type('役割を書面に');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await findMarks(page, 0, 1).locator('input:checked').count()).toBe(1);
});

test('At 320 px a sheet is a card an item and nothing sticks out, filled, compared or on the shelf', async () => {
  const page = await site.open(MUTUAL, { viewport: { width: 320, height: 700 } });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(320);
  await beginSheet(page);
  await findMarks(page, 0, 0).getByLabel('できた').check();
  expect(await width()).toBe(320);
  expect(
    await page
      .locator('.sheet-app thead')
      .first()
      .evaluate((head) => getComputedStyle(head).position),
  ).toBe('absolute');
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  expect(await width()).toBe(320);
});

test('A filled sheet and a blank one each print on one A4, a sheet for the talk of all 12 items too', async () => {
  const page = await site.open(MUTUAL);
  const countPages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(await countPages()).toBe(1);
  await beginSheet(page);
  for (const cell of await page.locator('.sheet-app .options').all()) await cell.getByLabel('できた').check();
  expect(await countPages()).toBe(1);
  await openPart(page, '市の欄');
  for (const cell of await page.locator('.sheet-app .options').all()) await cell.getByLabel('話し合う').check();
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  await page.locator('.talks li').first().waitFor();
  expect(await page.locator('.talks li').count()).toBe(12);
  expect(await countPages()).toBe(1);
});

test('Without JavaScript every item stands on the page with an empty box', async () => {
  const page = await site.open(MUTUAL, { javaScriptEnabled: false });
  expect(await page.locator('.blank-checklist tbody tr').count()).toBe(12);
  expect(await page.locator('.blank-checklist .square').count()).toBe(48);
  expect(await page.locator('.blank-checklist .points li').count()).toBe(5);
});

test('Nothing of a sheet but our own keys is in the storage', async () => {
  const page = await site.open(MUTUAL);
  await page.evaluate(() => localStorage.setItem('another', 'stays'));
  await beginSheet(page);
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  expect(
    Object.keys(await readStorage(page)).every((key) => key === 'another' || key.startsWith('kyodo-handbook/')),
  ).toBe(true);
});

test('Other sheets are filled in the same way, and a group of one party is left to it', async () => {
  const page = await site.open('/checklists/preparation/');
  await beginSheet(page);
  expect(await page.locator('.sheet-app .marks').count()).toBe(3);
  await page.getByLabel('市の欄').check();
  expect(await page.locator('.sheet-app .marks').count()).toBe(2);
  const { name, text } = await saveFile(page, 'ファイルに保存する');
  expect(name).toMatch(/^名前のないシート_市_\d{8}\.json$/);
  expect(JSON.parse(text).list).toBe('preparation');
});

test('The vision sheet takes words and lines, keeps them, and gives a picture', async () => {
  const page = await site.open('/checklists/town-vision/');
  await beginSheet(page);
  await page.locator('textarea').first().fill('花壇のある公園');
  const sketch = page.locator('.sketch');
  await page.waitForLoadState('networkidle'); // parts that come late push it down
  await sketch.scrollIntoViewIfNeeded();
  const box = await sketch.boundingBox();
  if (!box) throw new Error('no sketch');
  await page.mouse.move(box.x + 50, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 120, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => page.locator('.sketch path').count()).toBe(1);
  await page.reload();
  await page.locator('.sketch path').waitFor();
  expect(await page.locator('textarea').first().inputValue()).toBe('花壇のある公園');
  const { name, text } = await saveFile(page, '画像（PNG）にする');
  expect(name).toBe('名前のないシート.png');
  expect(text).toContain('PNG');
  await page.getByRole('button', { name: '全部消す' }).click();
  await page.getByRole('button', { name: '消したものを戻す' }).click();
  expect(await page.locator('.sketch path').count()).toBe(1);
});

test('Ctrl+S hands the sheet out as its file, where the saved page would hold nothing of it', async () => {
  const page = await openFilled(site, [[0, 0, 'できた']]);
  await page.getByRole('button', { name: 'ファイルに保存する' }).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('花いっぱい運動');
});
