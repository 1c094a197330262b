import { expect, test } from 'vitest';
import { listCells, nameCell, parseRanges } from '../../../src/domain/handbook/cell-range.ts';

test('A cell is named as spreadsheets name it', () => {
  expect([nameCell(0, 0), nameCell(1, 2), nameCell(11, 25)]).toEqual(['A1', 'C2', 'Z12']);
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

test.each(['A1', 'A1:', 'A0:A1', 'B1:A1', 'A2:A1', 'a1:a2', 'Ａ１:Ａ２', 'A1:A4', 'A1:D1', 'A1:B1 B1:B2'])(
  '「%s」 names no cells of a table of three rows and three columns',
  (text) => {
    expect(parseRanges(text, 3, 3)).toBeUndefined();
  },
);
