// Rows B14, B15 of faults.md, B7 of use.md, A20 of attack.md.
import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/domain/data/csv.ts';
import { formatSheetCsv } from '../../../src/domain/sheet/sheet-csv.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { ONE_SIDED, SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), EMPTY);
/** The rows of a table by their key, each with mark and comment. */
const readRows = (text: string) =>
  Object.fromEntries(parseCsv(text).map((row) => [row[7] ?? '', [row[5] ?? '', row[6] ?? '']]));

test('A table holds the sheet’s name, its heads, the dates, and every spot of both parties', () => {
  const sheet = fill({
    name: '春の花壇',
    'field/project-name': '花いっぱい運動',
    'date/before/city': '2026-04-01',
    'mark/item-3-4/after/city': 'na',
    'comment/item-1-1/before/group': '「はい」',
    'comment/item-1-1/after/group': '終わって',
    'comment/item-1-2/group': '昔の欄',
  });
  const text = formatSheetCsv(sheet, SMALL);
  expect(text.startsWith('\uFEFF"段階","NO","内容","時期","だれ","印","コメント","記号"\r\n')).toBe(true);
  const rows = readRows(text);
  expect(rows).toMatchObject({
    'list/small-sheet': ['', '小さなシート'],
    name: ['', '春の花壇'],
    'field/project-name': ['', '花いっぱい運動'],
    'field/fiscal-year': ['', ''],
    'date/before/city': ['', '2026-04-01'],
    'date/after/group': ['', ''],
    'mark/item-3-4/after/city': ['該当なし', ''],
    'mark/item-1-1/before/group': ['未', '「はい」'],
    'mark/item-1-1/after/group': ['未', '終わって'],
    'comment/item-1-2/group': ['', '昔の欄'],
  });
  expect(Object.keys(rows).filter((key) => key.startsWith('mark/'))).toHaveLength(48);
});

test('The lines of the talk have a row where the parties differ, and wherever one was written', () => {
  const rows = readRows(
    formatSheetCsv(
      fill({
        'mark/item-1-1/before/group': 'done',
        'mark/item-1-1/before/city': 'talk',
        'talk/item-1-1/before/next': '来週もう一度話す',
        'talk/item-2-2/after/shared': '目的',
      }),
      SMALL,
    ),
  );
  expect(Object.entries(rows).filter(([key]) => key.startsWith('talk/'))).toEqual([
    ['talk/item-1-1/before/shared', ['', '']],
    ['talk/item-1-1/before/apart', ['', '']],
    ['talk/item-1-1/before/next', ['', '来週もう一度話す']],
    ['talk/item-2-2/after/shared', ['', '目的']],
    ['talk/item-2-2/after/apart', ['', '']],
    ['talk/item-2-2/after/next', ['', '']],
  ]);
});

test('What an earlier edition asked goes along, where a sheet lies does not', () => {
  const rows = readRows(
    formatSheetCsv(fill({ place: 'bin', 'mark/gone/before/group': 'done', 'comment/gone/group': '昔の相談' }), SMALL),
  );
  expect(rows).toMatchObject({ 'mark/gone/before/group': ['できた', ''], 'comment/gone/group': ['', '昔の相談'] });
  expect(Object.keys(rows)).not.toContain('place');
});

test('A group that one party fills has rows of that party only', () => {
  const rows = readRows(formatSheetCsv(createSheet({ ...EMPTY, list: 'one-sided' }), ONE_SIDED));
  expect(Object.keys(rows).filter((key) => key.startsWith('mark/c-'))).toEqual([
    'mark/c-1/now/city',
    'mark/c-2/now/city',
  ]);
});

test('A text that a spreadsheet would run as a formula is kept from running', () => {
  const text = formatSheetCsv(
    fill({
      name: '@名前',
      'field/project-name': '=HYPERLINK("http://x")',
      'comment/item-1-1/before/group': "'=1+1",
      'comment/item-2-2/before/city': "＝cmd|' /C calc'!A0",
      'date/before/city': '=1+1',
      'talk/item-1-1/before/next': '　-1',
    }),
    SMALL,
  );
  for (const part of [
    `"'@名前"`,
    `"'=HYPERLINK(""http://x"")"`,
    `"''=1+1"`,
    `"'＝cmd|' /C calc'!A0"`,
    `"'=1+1"`,
    `"'　-1"`,
  ]) {
    expect(text).toContain(part);
  }
});
