// What readers take out of the pages, opened by LibreOffice: the page's text in its order, types, heads.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginSheet, handFile, MUTUAL, openFilled, saveBytes } from '../../support/browser/open-sheet.ts';
import { useSite } from '../../support/browser/use-site.ts';
import { countFrozen, readFlatSheet, turnColumns } from '../../support/office/read-flat-sheet.ts';
import { convertByOffice } from '../../support/programs/run-office.ts';

const site = useSite('real');

/** Takes the Word file out of a page; gives its text as LibreOffice prints it. */
async function takeWord(page: Page): Promise<string> {
  const { bytes } = await saveBytes(page, 'Wordで取り出す');
  return new TextDecoder().decode(convert('a.docx', bytes, 'txt:Text:UTF8'));
}

/** Takes the Excel file out of a page; gives its table as LibreOffice sees it; what stays in sight it does not tell without windows. */
async function takeExcel(page: Page) {
  const { bytes } = await saveBytes(page, 'Excelで取り出す');
  const { rows, repeated } = readFlatSheet(convert('a.xlsx', bytes, 'fods'));
  return {
    head: rows.slice(0, 1),
    rows: rows.slice(1),
    repeated,
    frozen: countFrozen(bytes),
  };
}

function convert(name: string, bytes: Uint8Array, form: string): Uint8Array {
  const [made] = convertByOffice(new Map([[name, bytes]]), form).values();
  if (!made) throw new Error(`LibreOffice made nothing of ${name}`);
  return made;
}

/** Blanks, bullets and brackets are the form's own. */
const squeeze = (text: string) => text.replace(/[\s\uFEFF•、・（）()［］]/g, '');

/** Gives the texts that a printed text does not hold behind the one before. */
function findMissing(printed: string, texts: readonly string[]): readonly string[] {
  const all = squeeze(printed);
  let from = 0;
  return texts.map(squeeze).filter((text) => {
    const at = all.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
}

/** The lines of the cells of a table, those that are seen, row by row. */
async function listSeen(page: Page, cells: string): Promise<readonly string[]> {
  const texts = await page
    .locator(cells)
    .evaluateAll((all) => all.filter((cell) => cell.checkVisibility()).map((cell) => (cell as HTMLElement).innerText));
  return texts.flatMap((text) => text.split(/\n| ・/)).filter((text) => text.trim() !== '');
}

const texts = (rows: ReturnType<typeof readFlatSheet>['rows']) => rows.map((row) => row.map(({ text }) => text));

test('A comparison of two cities with a draft says in Word and Excel what the page does, row by row', async () => {
  const page = await site.open('/compare/principles/?cities=kodaira,inagi');
  await page.getByRole('button', { name: 'の欄を加える' }).click();
  await page.locator('.draft-cell textarea').first().fill('=1+1 対等に話し合う');
  const seen = await listSeen(page, '.aligned tbody :is(th, td:not(.draft-cell))');
  expect(seen.length).toBeGreaterThan(30);
  expect(findMissing(await takeWord(page), seen)).toEqual([]);
  const { head, rows, repeated, frozen } = await takeExcel(page);
  expect(texts(head)).toEqual([['行', '小平市', '稲城市', 'わが市の案']]);
  expect([repeated, frozen]).toEqual([1, 1]);
  expect(rows[0]?.[3]).toEqual({ type: 'string', text: '=1+1 対等に話し合う' });
  expect(findMissing(texts(rows).flat().join('\n'), seen)).toEqual([]);
});

test('Projects as they are filtered stand in Word and Excel in the order of the page, their numbers as numbers', async () => {
  const page = await site.open('/kodaira/projects/?q=公園');
  await page.locator('.found-rows').waitFor();
  const [, shown] = /件のうち(\d+)件/.exec((await page.locator('.found').textContent()) ?? '') ?? [];
  await expect.poll(() => page.locator('.found-rows tbody tr').count()).toBe(Number(shown));
  const found = await page.locator('.found-rows tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const own = cell.cloneNode(true) as Element;
        own.querySelectorAll('details, small, .hidden').forEach((one) => one.remove());
        return own.textContent ?? '';
      }),
    ),
  );
  expect(found.length).toBeGreaterThan(5);
  const { rows, repeated, frozen } = await takeExcel(page);
  expect([repeated, frozen]).toEqual([1, 1]);
  const kinds = rows.map((row) => row.map(({ type }) => type).join());
  expect(new Set(kinds)).toEqual(new Set(['float,string,string,string,string']));
  expect(texts(rows).map((row) => row.map(squeeze))).toEqual(found.map((row) => row.map(squeeze)));
  expect(findMissing(await takeWord(page), found.flat())).toEqual([]);
});

test('A booklet says in Word what it says on the page, section by section', async () => {
  const page = await site.open('/booklet/?s=1111-1312-3012-4021');
  await page.getByRole('button', { name: 'この小冊子（4節）を印刷する' }).waitFor();
  const seen = await listSeen(page, '.booklet .piece section :is(h2, h3, p, .text, li:not(:has(p)), th, td)');
  expect(seen.length).toBeGreaterThan(15);
  expect(findMissing(await takeWord(page), seen)).toEqual([]);
});

test('Two parties side by side stand in Word as they stand on the page', async () => {
  const page = await openFilled(site, [
    [0, 0, '話し合う'],
    [1, 1, 'できた'],
  ]);
  await page.locator('.comment textarea').first().fill('=1+1 広報の分担');
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  await page.locator('.talk-view').waitFor();
  const lines = await listSeen(page, '.talk-view :is(h3, .pair-text, .comments)');
  // In Word the number has a cell of its own, and whose comment it is stands in the head.
  const seen = lines.flatMap((line) => line.replace(/^(?:団体|市)のコメント：/, '').split(/(?<=^[ⅠⅡⅢ]-\d+) /));
  expect(seen.length).toBeGreaterThan(10);
  expect(findMissing(await takeWord(page), seen)).toEqual([]);
});

test('A sheet whose columns somebody moved in LibreOffice comes in again with nothing lost', async () => {
  const page = await openFilled(site, [
    [0, 0, 'できた'],
    [0, 1, '話し合う'],
  ]);
  await page.getByLabel('事業前の記入日').fill('2026-04-01');
  await page.locator('.comment textarea').first().fill('=1+1 相談\n二行目');
  const { bytes } = await saveBytes(page, 'Excelで取り出す');
  const flat = convert('a.xlsx', bytes, 'fods');
  const turned = turnColumns(flat);
  expect(texts(readFlatSheet(turned).rows)[0]).toEqual(texts(readFlatSheet(flat).rows)[0]?.toReversed());
  const saved = convert('a.fods', turned, 'xlsx');
  await handFile(page, 'turned.xlsx', saved);
  await page.locator('.preview').waitFor();
  expect(await page.locator('.preview').textContent()).toContain('変わるところはありません');
  const empty = await site.open(MUTUAL);
  await beginSheet(empty);
  await handFile(empty, 'turned.xlsx', saved);
  await empty.getByRole('button', { name: 'このシートに取り込む' }).click();
  await expect.poll(() => empty.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
  expect(await empty.getByLabel('事業前の記入日').inputValue()).toBe('2026-04-01');
  expect(await empty.locator('.comment textarea').first().inputValue()).toBe('=1+1 相談\n二行目');
});
