// Issue 23, items 1 and 2: two parties, nine months apart.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  beginSheet,
  findMarks,
  handFile,
  MUTUAL,
  openFilled,
  openTime,
  saveFile,
} from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const comment = (page: Page) => page.locator('.comment textarea').first();

test('Each time has its own marks and comments, the other time’s mark stands beside, and what changed is shown', async () => {
  const page = await openFilled(site, [[0, 0, '話し合う']]);
  await comment(page).fill('役割を書面に');
  await openTime(page, '事業後');
  expect(await comment(page).inputValue()).toBe('');
  expect(await page.locator('.theirs').first().textContent()).toBe('事業前：話し合う');
  await findMarks(page, 0, 0).getByLabel('できた').check();
  await comment(page).fill('協定書を交わした');
  await page.reload();
  await page.locator('.sheet-open').waitFor();
  expect(await page.getByRole('radio', { name: '事業後' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: '前と後をくらべる' }).click();
  const [first] = await page.locator('.talk-view section').allInnerTexts();
  expect(first?.replace(/\s+/g, ' ')).toMatch(
    /^印が変わった項目（1） Ⅰ-1 .* 団体：話し合う → できた 団体のコメント（事業前）：役割を書面に 団体のコメント（事業後）：協定書を交わした$/,
  );
});

test('A comment of an old sheet is marked as taken over and moved by a press; an old page finds its cell', async () => {
  const sent = await saveFile(await openFilled(site, [[0, 0, '話し合う']]), 'ファイルに保存する');
  const sheet = JSON.parse(sent.text);
  const [writing] = sheet.cells['mark/planning-share-purpose/before/group'].writings;
  sheet.cells['comment/planning-share-purpose/group'] = {
    seen: { [writing.by]: 1 },
    writings: [{ ...writing, n: 1, value: '昔の相談' }],
  };
  const page = await site.open(MUTUAL);
  await handFile(page, 'old.json', JSON.stringify(sheet));
  await page.getByRole('button', { name: '新しいシートとして開く' }).click();
  await page.getByLabel('団体の欄').check();
  const old = page.getByText('前の様式から引き継いだコメント（時期の区別なし）：昔の相談');
  expect([await old.count(), await comment(page).inputValue()]).toEqual([1, '']);
  expect((await saveFile(page, 'ファイルに保存する')).text).toContain('"comment/planning-share-purpose/group"');
  await page.getByRole('button', { name: '事業前のコメントに移す' }).click();
  expect([await old.count(), await comment(page).inputValue()]).toEqual([0, '昔の相談']);
});

test('Two browsers exchange twice: what comes in finds its sheet, and the talk is of one time and one phase', async () => {
  const group = await openFilled(site, [[0, 0, 'できた']]);
  const first = await saveFile(group, 'ファイルに保存する');
  expect(first.name).toMatch(/^花いっぱい運動_団体_事業前_\d{8}\.json$/);
  const city = await site.open(MUTUAL);
  await handFile(city, first.name, first.text);
  await city.getByRole('button', { name: '新しいシートとして開く' }).click();
  await city.getByLabel('市の欄').check();
  await findMarks(city, 0, 0).getByLabel('話し合う').check();
  await openTime(city, '事業後');
  await findMarks(city, 0, 0).getByLabel('できた').check();
  await comment(city).fill('よい事業でした');
  const second = await saveFile(city, 'ファイルに保存する');
  // Nine months later the group has begun another sheet meanwhile, and opens the file from its list.
  await group.getByRole('button', { name: 'シートの一覧' }).click();
  await beginSheet(group);
  await group.getByLabel('事業名').fill('朝市');
  await group.getByRole('button', { name: 'シートの一覧' }).click();
  await handFile(group, second.name, second.text);
  const choice = group.getByLabel('どのシートに取り込みますか');
  expect(await choice.locator('option').allTextContents()).toEqual([
    expect.stringMatching(/^花いっぱい運動（/),
    expect.stringMatching(/^朝市（/),
  ]);
  await group.getByRole('button', { name: 'このシートに取り込む' }).click();
  await group.getByRole('link', { name: '双方をくらべる' }).click();
  await openTime(group, '事業後');
  expect(await group.locator('.talk-view').textContent()).toContain('市のコメント：よい事業でした');
  await openTime(group, '事業前');
  expect(await group.locator('.talk-view h3').first().textContent()).toBe('食い違い（1）');
  await group.getByLabel('くらべる段階').selectOption({ index: 2 });
  expect(await group.locator('.talk-view h3').allTextContents()).toEqual(['どちらも未記入（4）']);
});

test('A link carries names and comments only when the sender says so, and says what it holds', async () => {
  const page = await openFilled(site, [[0, 0, '話し合う']]);
  await comment(page).fill('役割を書面に（😀）');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('コメントと名前も入れる').check();
  expect(await page.locator('.exchange').textContent()).toContain('リンクを知っている人は、だれでも読めます');
  await page.getByRole('button', { name: 'リンクをコピーする' }).click();
  await page.getByText('リンクをコピーしました。').waitFor();
  const { hash, search } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect([search, hash.startsWith('#full=')]).toEqual(['', true]);
  const other = await site.open(`${MUTUAL}${hash}。`);
  await other.getByRole('button', { name: '新しいシートとして開く' }).click();
  await other.locator('.sheet-open').waitFor();
  expect(await other.locator('.sheet-open h2').textContent()).toBe('花いっぱい運動');
  expect(await comment(other).inputValue()).toBe('役割を書面に（😀）');
  const cut = await site.open(`${MUTUAL}${hash.slice(0, -8)}`);
  expect(await cut.locator('.take-in [role=alert]').textContent()).toContain('リンクの中身が読めません');
});

test('Sharing hands the device a ready text; where there is nothing to share with, text and link are copied', async () => {
  const page = await openFilled(site, [[0, 0, '話し合う']]);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (given: ShareData) => void Object.assign(window, { given }),
    }),
  );
  await page.getByRole('button', { name: '相手に送る' }).click();
  const given = await page.evaluate(() => (window as unknown as { given: ShareData }).given);
  expect([given.text?.includes('「花いっぱい運動」'), given.url?.includes('#marks=')]).toEqual([true, true]);
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { configurable: true, value: undefined }));
  await page.getByRole('button', { name: '相手に送る' }).click();
  await page.getByText('送る文とリンクをコピーしました。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^「花いっぱい運動」の.*\nhttp.*#marks=/s);
});
