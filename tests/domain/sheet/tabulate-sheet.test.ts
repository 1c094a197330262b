import { expect, test } from 'vitest';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { HEAD, tabulateSheet } from '../../../src/domain/sheet/tabulate-sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

test('Numbers and days of a sheet’s table are numbers and days, and a text stays as it was typed', () => {
  const filled = Object.entries({
    'date/before/city': '2026-04-01',
    'comment/item-1-1/before/group': '=1+1',
    'mark/item-1-1/before/group': 'talk',
  }).reduce(
    (sheet, [key, value]) => writeSheet(sheet, key, value, { by: 'me', at: '' }),
    createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' }),
  );
  const rows = tabulateSheet(filled, SMALL);
  const find = (key: string) => rows.find((row) => row[HEAD.indexOf('記号')] === key);
  expect(find('date/before/city')).toEqual([
    '',
    '',
    '記入日',
    '事業前',
    '市',
    '',
    { day: '2026-04-01' },
    'date/before/city',
  ]);
  expect(find('mark/item-1-1/before/group')?.slice(0, 7)).toEqual([
    'Ⅰ段階1',
    1,
    '項目1の1',
    '事業前',
    '団体',
    '話し合う',
    '=1+1',
  ]);
});
