import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/islands/office/read-workbook.ts';
import { findMarks, handFile, openFilled, openTime, saveBytes } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';
import { checkPackage } from '../support/office/check-package.ts';
import { readDocument } from '../support/office/read-document.ts';
import { editWorkbook } from '../support/office/edit-workbook.ts';
import { noteRequests } from '../support/office/list-requests.ts';

/** By another name than its own, as on an intranet on plain http. */
const site = useSite('real', { host: 'handbook.city.example' });

/** Keeps what was taken out, for whoever wants to look at it. */
function keep(name: string, bytes: Buffer): void {
  mkdirSync('.cache/office', { recursive: true });
  writeFileSync(`.cache/office/${name}`, bytes);
}

function readRows(bytes: Uint8Array, tab = 0): readonly (readonly string[])[] {
  const tabs = readWorkbook(bytes);
  if (typeof tabs === 'string') throw new Error(tabs);
  return (tabs[tab] ?? []).map(({ cells }) => cells);
}

test('A list of projects goes to Excel as it is filtered; what writes it comes on the press, and nothing goes out', async () => {
  const page = await site.open('/kodaira/projects/?q=公園');
  await page.locator('.found-rows').waitFor();
  const noted = noteRequests(page, site.url('/'));
  const [, shown] = /件のうち(\d+)件/.exec((await page.locator('.found').textContent()) ?? '') ?? [];
  await expect.poll(() => page.locator('.found-rows tbody tr').count()).toBe(Number(shown));
  const { name, bytes } = await saveBytes(page, 'Excelで取り出す');
  keep(name, bytes);
  expect(name).toMatch(/\.xlsx$/);
  expect(checkPackage(bytes)).toEqual([]);
  const [head, ...rows] = readRows(bytes);
  expect(head).toEqual(['no', '課名', '事業名称', '協働相手（団体名）', '協働形態']);
  expect(rows.length).toBe(Number(shown));
  expect(rows.map(([number]) => number)).toEqual(
    (await page.locator('.found-rows .no').allTextContents()).map((text) => text.replace(/\D.*/s, '')),
  );
  expect(readRows(bytes, 1)).toContainEqual(['条件', 'ことば「公園」']);
  expect(noted.scripts.some((one) => one.startsWith('write-workbook'))).toBe(true);
  expect(noted.outside).toEqual([]);
  const word = await saveBytes(page, 'Wordで取り出す');
  keep(word.name, word.bytes);
  expect(checkPackage(word.bytes)).toEqual([]);
  expect(noted.outside).toEqual([]);
});

test('A sheet goes to Excel, is edited there with columns moved and added, and comes in again without a loss', async () => {
  const page = await openFilled(site, [
    [0, 0, 'できた'],
    [0, 1, '話し合う'],
  ]);
  await page.getByLabel('事業前の記入日').fill('2026-04-01');
  await page.locator('.comment textarea').first().fill('=1+1 相談\n二行目');
  const { name, bytes } = await saveBytes(page, 'Excelで取り出す');
  keep(name, bytes);
  expect(name).toMatch(/^花いっぱい運動_団体_事業前_\d{8}\.xlsx$/);
  expect(checkPackage(bytes)).toEqual([]);
  await handFile(page, name, bytes);
  await page.locator('.preview').waitFor();
  expect(await page.locator('.preview').textContent()).toContain('変わるところはありません');
  await page.getByRole('button', { name: 'やめる' }).click();
  const edited = editWorkbook(bytes, (rows) =>
    rows.map((row) => {
      const cells = row.includes('mark/planning-share-purpose/after/group')
        ? row.map((cell) => (cell === '未' ? 'できた' : cell))
        : row;
      return ['足した列', ...cells.toReversed()];
    }),
  );
  await handFile(page, 'edited.xlsx', Buffer.from(edited));
  await page.locator('.preview', { hasText: 'edited.xlsx' }).waitFor();
  expect(await page.locator('.preview li').allTextContents()).toEqual(['Ⅰ-1（事業後・団体）：できた 新しい']);
  await page.getByRole('button', { name: 'このシートに取り込む' }).click();
  await openTime(page, '事業後');
  expect(await findMarks(page, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  await openTime(page, '事業前');
  expect(await page.locator('.comment textarea').first().inputValue()).toBe('=1+1 相談\n二行目');
});

test('A filled sheet goes to Word with what is on its page, and both parties side by side as they are shown', async () => {
  const page = await openFilled(site, [[0, 0, '話し合う']]);
  await page.locator('.comment textarea').first().fill('広報の分担');
  const filled = await saveBytes(page, 'Wordで取り出す');
  keep(filled.name, filled.bytes);
  expect(filled.name).toMatch(/^花いっぱい運動_団体_事業前_\d{8}\.docx$/);
  expect(checkPackage(filled.bytes)).toEqual([]);
  const { headings, cells } = readDocument(filled.bytes);
  const shown = await page.locator('.sheet-app .group h3').allTextContents();
  expect(headings).toEqual(['花いっぱい運動', ...shown.map((text) => text.replace(/\s+/g, ' ').trim())]);
  expect(cells).toEqual(expect.arrayContaining(['事業名', '花いっぱい運動', '話し合う', '事業前：広報の分担']));
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  await page.locator('.talk-view').waitFor();
  const both = await saveBytes(page, 'Wordで取り出す');
  keep(`くらべる ${both.name}`, both.bytes);
  expect(checkPackage(both.bytes)).toEqual([]);
  expect(readDocument(both.bytes).headings.slice(1)).toEqual(
    (await page.locator('.talk-view h3').allTextContents()).map((text) => text.trim()),
  );
});

test('An empty sheet, a comparison with a draft, a booklet and a result go to Word', async () => {
  const blank = await site.open('/checklists/mutual-check-sheet/');
  const paper = await saveBytes(blank, 'Wordで取り出す');
  keep(paper.name, paper.bytes);
  expect(paper.name).toBe(`${await blank.locator('h1').textContent()}.docx`);
  expect(checkPackage(paper.bytes)).toEqual([]);
  const compare = await site.open('/compare/principles/?cities=kodaira,inagi');
  await compare.getByRole('button', { name: 'の欄を加える' }).click();
  await compare.locator('.draft-cell textarea').first().fill('=対等に話し合う');
  for (const [button, tab] of [
    ['Excelで取り出す', 'xlsx'],
    ['Wordで取り出す', 'docx'],
  ] as const) {
    const { name, bytes } = await saveBytes(compare, button);
    keep(name, bytes);
    expect(name).toMatch(new RegExp(`わが市の案\\.${tab}$`));
    expect(checkPackage(bytes)).toEqual([]);
    const heads = tab === 'xlsx' ? readRows(bytes)[0] : readDocument(bytes).cells.slice(0, 4);
    expect(heads).toEqual(['行', '小平市', '稲城市', 'わが市の案']);
    const cells = tab === 'xlsx' ? readRows(bytes).flat() : readDocument(bytes).cells;
    expect(cells).toContain('=対等に話し合う');
  }
});

test('A booklet goes to Word in its order, figures as what they show; a result of the wizard with its reasons', async () => {
  const page = await site.open('/booklet/?s=2012-2011');
  await page.getByRole('button', { name: 'この小冊子（2節）を印刷する' }).waitFor();
  const booklet = await saveBytes(page, 'Wordで取り出す');
  keep(booklet.name, booklet.bytes);
  expect(checkPackage(booklet.bytes)).toEqual([]);
  expect(readDocument(booklet.bytes).headings.slice(1, 3)).toEqual(['協働の定義', 'なぜ、協働が必要なのか']);
  const wizard = await site.open('/choose/?v=1&city=kodaira&stage=carry-out&lead=equal&money=yes&at=result');
  await wizard.locator('.result .found, .result .notice').first().waitFor();
  const result = await saveBytes(wizard, 'Wordで取り出す');
  keep(result.name, result.bytes);
  expect(checkPackage(result.bytes)).toEqual([]);
  expect(readDocument(result.bytes).texts).toContain(
    await wizard.locator('.result .found, .result .notice').first().textContent(),
  );
});
