import { expect, test } from 'vitest';
import { listCells, nameCell, parseRanges } from '../../../src/domain/handbook/cell-range.ts';

test('A cell is named as spreadsheets name it', () => {
  expect([nameCell(0, 0), nameCell(1, 2), nameCell(11, 25)]).toEqual(['A1', 'C2', 'Z12']);
  expect([26, 27, 51, 52, 701].map((column) => nameCell(0, column))).toEqual(['AA1', 'AB1', 'AZ1', 'BA1', 'ZZ1']);
});

test('Ranges of merged cells are read, each with all its cells, the first one first', () => {
  const ranges = parseRanges('A1:A2 B1:C1', 2, 3);
  expect(ranges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ]);
  expect(ranges?.map(listCells)).toEqual([
    ['A1', 'A2'],
    ['B1', 'C1'],
  ]);
  expect(parseRanges('', 2, 2)).toEqual([]);
});

test('Columns behind Z are read by two letters', () => {
  const [range] = parseRanges('Z1:AB1', 1, 30) ?? [];
  expect(range).toEqual({ top: 0, left: 25, bottom: 0, right: 27 });
  expect(range && listCells(range)).toEqual(['Z1', 'AA1', 'AB1']);
  expect(parseRanges('AAA1:AAB1', 1, 800)).toBeUndefined();
});

test.each(['A1', 'A1:', 'A0:A1', 'B1:A1', 'A2:A1', 'a1:a2', 'Ａ１:Ａ２', 'A1:A4', 'A1:D1', 'A1:B1 B1:B2'])(
  '「%s」 names no cells of a table of three rows and three columns',
  (text) => {
    expect(parseRanges(text, 3, 3)).toBeUndefined();
  },
);
