import { expect, test } from 'vitest';
import { listRivals } from '../../../src/domain/sheet/cell.ts';
import {
  createSheet,
  listContested,
  listOwnWriters,
  showOwnSide,
  findLastWriting,
  mergeSheets,
  findSheetName,
  nameSheet,
  markAt,
  valueAt,
  settleConflict,
  writeSheet,
} from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '2026-04-01T00:00:00.000Z' });
const me = { by: 'me', at: '2026-04-02T00:00:00.000Z' };

test('Writing what already stands there changes nothing', () => {
  const once = writeSheet(EMPTY, 'name', '花', me);
  expect(writeSheet(once, 'name', '花', me)).toBe(once);
});

test('A sheet is called by the name it was given, else by the field that names it, else nameless', () => {
  const project = writeSheet(EMPTY, 'field/project-name', '花いっぱい運動', me);
  expect(nameSheet(EMPTY, SMALL)).toBe('名前のないシート');
  expect(nameSheet(project, SMALL)).toBe('花いっぱい運動');
  expect(nameSheet(writeSheet(project, 'name', '第1回の確認', me), SMALL)).toBe('第1回の確認');
  expect(nameSheet(project, { fields: [{ id: 'project-name', label: '事業名', ours: false }] })).toBe(
    '名前のないシート',
  );
});

test('A spot without a mark, or with a word that is none, reads as not marked', () => {
  expect(markAt(EMPTY, 'i', 'before', 'group')).toBe('none');
  expect(markAt(writeSheet(EMPTY, 'mark/i/before/group', 'よい', me), 'i', 'before', 'group')).toBe('none');
  expect(markAt(writeSheet(EMPTY, 'mark/i/before/group', 'talk', me), 'i', 'before', 'group')).toBe('talk');
});

test('The time of the last writing is the latest of all cells, of an empty sheet its beginning', () => {
  expect(findLastWriting(EMPTY)).toBe('2026-04-01T00:00:00.000Z');
  expect(findLastWriting(writeSheet(EMPTY, 'name', '花', me))).toBe('2026-04-02T00:00:00.000Z');
});

test('Copies merge cell by cell, and a conflict can be settled', () => {
  const mine = writeSheet(writeSheet(EMPTY, 'name', '花', me), 'text/a', 'こちら', me);
  const theirs = writeSheet(EMPTY, 'name', '木', { ...me, by: 'you' });
  const merged = mergeSheets(mine, theirs);
  expect(listRivals(merged.cells['name'])).toHaveLength(2);
  expect(valueAt(merged, 'text/a')).toBe('こちら');
  expect(listRivals(settleConflict(merged, 'name', '木', me).cells['name'])).toEqual([]);
});

test('A very long name is shown cut, and kept whole', () => {
  const long = writeSheet(EMPTY, 'name', '花'.repeat(30_000), me);
  expect(nameSheet(long, SMALL)).toBe(`${'花'.repeat(100)}…`);
  expect(findSheetName(long, SMALL)).toHaveLength(30_000);
});

test('Copies of one sheet agree on their origin in either order, another sheet leaves it', () => {
  const later = { ...EMPTY, created: '2026-05-01T00:00:00.000Z', edition: 'y' };
  expect(mergeSheets(EMPTY, later)).toEqual(mergeSheets(later, EMPTY));
  expect(mergeSheets(later, EMPTY).edition).toBe('x');
  expect(mergeSheets(later, { ...EMPTY, id: 'b' })).toEqual(later);
});

test('A sheet is shown from this device’s side, and only writers that still stand are remembered as its own', () => {
  const contested = mergeSheets(
    writeSheet(EMPTY, 'name', '花', me),
    writeSheet(EMPTY, 'name', '木', { by: 'you', at: '2031' }),
  );
  expect(valueAt(contested, 'name')).toBe('木');
  expect(valueAt(showOwnSide(contested, ['me']), 'name')).toBe('花');
  expect(listOwnWriters(contested, ['me', 'gone', 'me'])).toEqual(['me']);
});

test('Contested are the fields that two wrote without knowing of each other, not the place of the sheet', () => {
  const write = (by: string) =>
    ['name', 'place', `field/${by}`].reduce((one, key) => writeSheet(one, key, by, { by, at: me.at }), EMPTY);
  const both = mergeSheets(write('a'), write('b'));
  expect(listContested(write('a'))).toEqual([]);
  expect(listContested(both).map(({ key, rivals }) => [key, rivals.map(({ value }) => value).toSorted()])).toEqual([
    ['name', ['a', 'b']],
  ]);
});
