import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { importList } from '../../src/import/import-list.ts';
import { formatCell } from '../../src/domain/office/format-cell.ts';
import { accountOfList } from '../../src/import/report/account-of-list.ts';
import { makeRoot, readSample } from '../support/import/import-sample.ts';
import { MAIN, makeWorkbook } from '../support/import/make-workbook.ts';

const read = (file: string, root = makeRoot()) => importList(readSample(file), { root, city: 'mihon', file });
const rowsOf = (files: ReadonlyMap<string, string>): string[][] => parse(files.get('projects.csv') ?? '');

test('A sheet of projects becomes a list of all its rows and columns, with merged cells filled', () => {
  const [head, ...rows] = rowsOf(read('projects.xlsx').files);
  expect(head).toEqual(['no', '課名', '事業名称', '協働相手（団体名）', '協働形態', '部', '決算額（円）', '備考']);
  expect(rows.length).toBe(20);
  expect(rows[1]).toEqual([
    '2',
    '市民協働課',
    '協働提案事業補助',
    '採択された市民活動団体（６団体）',
    '補助',
    '市民部',
    '1,800,000',
    '',
  ]);
  expect(rows[10]?.[3]).toBe('子ども食堂連絡会、若葉大学');
  expect(rows[11]?.[7]).toBe('R6 から名称変更');
  expect(rows[19]?.slice(1, 3)).toEqual(['文化財課', '古民家の公開']);
});

test('Its title, year and date stand in the fields of the list', () => {
  const yaml = read('projects.xlsx').files.get('projects.yaml') ?? '';
  expect(yaml).toContain('title: 令和6年度　協働事業一覧（市民協働課調べ）\n');
  expect(yaml).toContain('fiscalYear: 令和6年度\n');
  expect(yaml).toContain('date: 令和7年4月1日\n');
  expect(yaml).toContain('moreColumns:\n  - 部\n  - 決算額（円）\n  - 備考\n');
});

test.each(['excel-sjis.csv', 'excel-utf8.csv'])('The same table saved as %s gives the same list', (file) => {
  expect(rowsOf(read(file).files)).toEqual(rowsOf(read('projects.xlsx').files));
});

test('A table in Shift_JIS is said to be so', () => {
  const { look } = accountOfList(read('excel-sjis.csv'), 'excel-sjis.csv');
  expect(look).toContain('excel-sjis.csv：文字コードはshift_jisでした。');
  expect(look).toContain('6行目：空のセルに、上の値を入れました（結合したセルとして）。');
});

test('Every character of a workbook is accounted for: the row of totals and other sheets are set aside', () => {
  const { total, carried, aside, asides } = read('projects.xlsx').balance;
  expect(carried + aside).toBe(total);
  const told = asides.map(({ reason, text }) => `${reason} ${text}`);
  expect(told).toContain('合計や注の行 合計');
  expect(told).toContain('ほかのシート（集計） 形態別件数');
  expect(told).toContain('計算式（結果を取り込みました） SUM(F5:F24)');
});

test('A sheet without the columns that a list needs is refused with the heads it has', () => {
  const bytes = new TextEncoder().encode('日付,行事,場所\n4月1日,花見,公園\n');
  expect(() => importList(bytes, { root: makeRoot(), city: 'mihon', file: 'a.csv' })).toThrow(
    '取組の一覧に要る列（課、事業名、協働の相手、協働の形態）が見つかりません。見出しの行は「日付、行事、場所」でした。',
  );
});

test('Imported again, a list keeps what people wrote around it; a table that they changed is not written over', () => {
  const root = makeRoot();
  const folder = join(root, 'cities/mihon/projects');
  const { files } = read('projects.xlsx', root);
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'projects.yaml'), `${files.get('projects.yaml')}keyPoint: 20件の取組です。\n`);
  expect(read('projects.xlsx', root).files.get('projects.yaml')).toContain('keyPoint: 20件の取組です。');
  writeFileSync(join(folder, 'projects.csv'), files.get('projects.csv')?.replace('市民大学', '市民講座') ?? '');
  expect(() => read('projects.xlsx', root)).toThrow('projects.csv は、取り込んだあとに人が直しています');
});

test.each([
  ['450000', { id: 3, code: '' }, '450,000'],
  ['45383', { id: 14, code: '' }, '2024年4月1日'],
  ['45383', { id: 164, code: '[$-411]ggge"年"m"月"d"日";@' }, '令和6年4月1日'],
  ['43585', { id: 57, code: '' }, '平成31年4月30日'],
  ['45383', { id: 55, code: '' }, '2024年4月'],
  ['45383', { id: 164, code: 'm"月"d"日"' }, '4月1日'],
  ['0.5', { id: 20, code: '' }, '12:00'],
  ['45383.75', { id: 22, code: '' }, '2024年4月1日 18:00'],
  ['450000', { id: 165, code: '#,##0"円"' }, '450,000円'],
  ['1234567', { id: 165, code: '#,##0,' }, '1,235'],
  ['1234567', { id: 165, code: '#,##0,"千円"' }, '1,235千円'],
  ['-5000', { id: 165, code: '#,##0;"▲ "#,##0' }, '▲ 5,000'],
  ['-5000', { id: 3, code: '' }, '-5,000'],
  ['0', { id: 165, code: '#,##0;-#,##0;"－"' }, '－'],
  ['7', { id: 165, code: '000' }, '007'],
  ['1.5', { id: 165, code: '0.0##' }, '1.5'],
  ['0', { id: 165, code: '#,##0_);[Red]\\(#,##0\\)' }, '0'],
  ['12', { id: 165, code: 'General"人"' }, '12人'],
  ['0.125', { id: 10, code: '' }, '12.50%'],
  ['1.5', { id: 165, code: '0.00' }, '1.50'],
  ['0.30000000000000004', { id: 0, code: '' }, '0.3'],
  ['12', { id: 166, code: '"第"0"回"' }, '第12回'],
  ['本文', { id: 0, code: '' }, '本文'],
])('A cell that holds %s in the format %o shows %s', (value, format, shown) => {
  expect(formatCell(value, format, false)).toBe(shown);
});

test.each([
  ['a cell far out in a long sheet', '<x:c r="XFD1"><x:v>1</x:v></x:c>', ''],
  [
    'cells merged over everything, again and again',
    '<x:c r="A1"><x:v>1</x:v></x:c>',
    '<x:mergeCell ref="A1:XFD1048576"/>',
  ],
])('A workbook with %s is refused before it is spread out', (_, cell, merged) => {
  const rows = Array.from({ length: 200 }, (__, at) => `<x:row r="${at + 1}">${at === 0 ? cell : ''}</x:row>`).join('');
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData><x:mergeCells>${merged}</x:mergeCells></x:worksheet>`;
  expect(() => importList(makeWorkbook({ 一: sheet }), { root: makeRoot(), city: 'mihon', file: 'a.xlsx' })).toThrow(
    '表が大きすぎます（100万セルまで）。',
  );
});
