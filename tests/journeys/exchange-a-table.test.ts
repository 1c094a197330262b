import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMarks, handFile, openFilled, saveFile } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test('A table goes to a spreadsheet and comes back with what was changed there', async () => {
  const page = await openFilled(site, [[0, 0, 'できた']]);
  const { name, text } = await saveFile(page, 'CSVで取り出す');
  expect(name).toMatch(/^花いっぱい運動_団体_事業前_\d{8}\.csv$/);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const edited = text.replace(
    /"できた","",("mark\/planning-share-purpose\/before\/group")/,
    '"話し合う","表で書いた",$1',
  );
  await handFile(page, name, edited);
  expect(await page.locator('.preview li').allTextContents()).toEqual([
    'Ⅰ-1（事業前・団体）：できた → 話し合う 変わる',
    'Ⅰ-1のコメント（事業前・団体）：表で書いた 新しい',
  ]);
  await page.getByRole('button', { name: 'やめる' }).click();
  expect(await findMarks(page, 0, 0).getByLabel('できた').isChecked()).toBe(true);
});

// Rows B6 and B7 of use.md, B16 and B17 of faults.md.
test('A table that Excel saved as its ordinary CSV is read, under a title row and with the circles of keyboards', async () => {
  const page = await openFilled(site, [[0, 0, 'できた']]);
  await handFile(page, 'saved-by-excel.csv', readFileSync('tests/fixtures/sheets/saved-by-excel.csv'));
  const shown = (await page.locator('.preview li').allTextContents()).join('\n');
  expect(shown).toContain('年度：令和8 新しい');
  expect(shown).toContain('Ⅰ-1のコメント（事業前・団体）：=1+1 新しい');
  expect(shown).toContain('Ⅱ-4のコメント（事業前・団体）：①㈱髙橋﨑? 新しい');
  const rows = ['花いっぱい運動の表,,', '', '印,コ メント,記号', '〇,,mark/planning-share-purpose/after/group'];
  await handFile(page, 'circle.csv', rows.join('\r\n'));
  await page.locator('.preview', { hasText: 'circle.csv' }).waitFor();
  expect(await page.locator('.preview li').allTextContents()).toEqual(['Ⅰ-1（事業後・団体）：できた 新しい']);
});

test('What was emptied in a table is shown as such before it is emptied here', async () => {
  const page = await openFilled(site, [[0, 0, 'できた']]);
  await page.getByLabel('事業前の記入日').fill('2026-04-01');
  await page.locator('.comment textarea').first().fill('相談する');
  const { name, text } = await saveFile(page, 'CSVで取り出す');
  expect(text).toContain('"2026-04-01","date/before/group"');
  const emptied = text
    .replace('"できた","相談する"', '"未",""')
    .replace('"2026-04-01"', '"2026/4/2"')
    .replace('"花いっぱい運動"', '""');
  await handFile(page, name, emptied);
  expect(await page.locator('.preview').textContent()).toContain('変わるところ（4、うち消えるもの3）');
  expect(await page.locator('.preview li').allTextContents()).toEqual([
    '事業名：花いっぱい運動 → （空） 消える',
    '記入日（事業前・団体）：2026-04-01 → 2026-04-02 変わる',
    'Ⅰ-1（事業前・団体）：できた → 未 消える',
    'Ⅰ-1のコメント（事業前・団体）：相談する → （空） 消える',
  ]);
  await page.getByRole('button', { name: 'このシートに取り込む' }).click();
  expect(await findMarks(page, 0, 0).getByLabel('未').isChecked()).toBe(true);
  expect(await page.locator('.comment textarea').first().inputValue()).toBe('');
});
