import { expect, test } from 'vitest';
import { describeSheetWorkbook } from '../../../src/domain/office/sheet-workbook.ts';
import { createSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

test('A sheet’s workbook offers the four marks, keeps the key in one line and sets the parties side by side', () => {
  const sheet = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
  const { tabs } = describeSheetWorkbook(sheet, SMALL);
  expect(tabs.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['シート', 55],
    ['双方をくらべる（見るだけ）', 24],
  ]);
  expect(tabs.map(({ isToRead }) => isToRead)).toEqual([undefined, true]);
  const [own] = tabs;
  expect(own?.columns.filter(({ type }) => type !== 'text').map(({ head, type }) => [head, type])).toEqual([
    ['NO', 'number'],
    ['記号', 'key'],
  ]);
  expect(own?.columns.flatMap(({ head, choices }) => (choices ? [head, ...choices] : []))).toEqual([
    '印',
    '未',
    'できた',
    '話し合う',
    '該当なし',
  ]);
  expect(describeSheetWorkbook(sheet, { ...SMALL, parties: ['group'] }).tabs).toHaveLength(1);
});
