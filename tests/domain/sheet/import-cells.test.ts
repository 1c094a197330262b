import { expect, test } from 'vitest';
import { listChanges, takePlainCells, takeSheet } from '../../../src/domain/sheet/import-cells.ts';
import { createSheet, valueAt, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const put = (sheet: Sheet, key: string, value: string, by: string) => writeSheet(sheet, key, value, { by, at: '' });
const GROUP = 'mark/item-1-1/before/group';
const CITY = 'mark/item-1-1/before/city';

test('Taking in the partner’s copy adds their marks and leaves ours', () => {
  const mine = put(EMPTY, GROUP, 'done', 'me');
  const taken = takeSheet(mine, put(mine, CITY, 'talk', 'you'));
  expect(taken.changes).toEqual([{ key: CITY, kind: 'new', before: '', after: 'talk' }]);
  expect(valueAt(taken.sheet, GROUP)).toBe('done');
});

test('Only the wanted block is taken', () => {
  const theirs = put(put(EMPTY, GROUP, 'na', 'you'), CITY, 'talk', 'you');
  const taken = takeSheet(EMPTY, theirs, (key) => key.endsWith('/city'));
  expect(taken.changes.map(({ key }) => key)).toEqual([CITY]);
});

test('A value the partner changed after seeing ours is a change, one written blindly a conflict', () => {
  const mine = put(EMPTY, GROUP, 'done', 'me');
  expect(takeSheet(mine, put(mine, GROUP, 'talk', 'you')).changes).toEqual([
    { key: GROUP, kind: 'changed', before: 'done', after: 'talk' },
  ]);
  expect(takeSheet(mine, put(EMPTY, GROUP, 'talk', 'you')).changes).toEqual([
    { key: GROUP, kind: 'conflict', before: 'done', after: 'talk' },
  ]);
});

test('Taking in the same copy twice changes nothing the second time', () => {
  const mine = put(EMPTY, GROUP, 'done', 'me');
  const theirs = put(EMPTY, GROUP, 'talk', 'you');
  const once = takeSheet(mine, theirs);
  expect(takeSheet(once.sheet, theirs).changes).toEqual([]);
});

test('An older copy changes nothing', () => {
  const old = put(EMPTY, GROUP, 'done', 'me');
  const mine = put(old, GROUP, 'talk', 'me');
  expect(takeSheet(mine, old)).toEqual({ sheet: mine, changes: [] });
});

// Row B7 of use.md.
test('Plain values from a code or a table say what they replace and what they empty', () => {
  const mine = put(put(EMPTY, GROUP, 'done', 'me'), 'comment/item-1-1/group', '相談', 'me');
  const take = (plain: Readonly<Record<string, string>>) => takePlainCells(mine, plain, { by: 'me', at: '' });
  expect(take({ [GROUP]: 'none', [CITY]: 'talk', 'comment/item-1-1/group': '' }).changes).toEqual([
    { key: GROUP, kind: 'cleared', before: 'done', after: 'none' },
    { key: 'comment/item-1-1/group', kind: 'cleared', before: '相談', after: '' },
    { key: CITY, kind: 'new', before: '', after: 'talk' },
  ]);
  expect(take({ [GROUP]: 'na' }).changes).toEqual([{ key: GROUP, kind: 'changed', before: 'done', after: 'na' }]);
});

test('An empty value writes nothing where nothing stands', () => {
  expect(takePlainCells(EMPTY, { [GROUP]: 'none', 'field/project-name': '' }, { by: 'me', at: '' })).toEqual({
    sheet: EMPTY,
    changes: [],
  });
});

test('Nothing changes between a sheet and itself', () => {
  expect(listChanges(put(EMPTY, GROUP, 'done', 'me'), put(EMPTY, GROUP, 'done', 'me'))).toEqual([]);
});

test('A file neither deletes the sheet nor empties what was removed for good elsewhere', () => {
  const mine = put(EMPTY, GROUP, 'done', 'me');
  const place = { seen: { you: 1 }, writings: [{ value: 'bin', by: 'you', n: 1, at: '' }] };
  const emptied = { ...mine, cells: { place, [GROUP]: { seen: { me: 1 }, writings: [] } } };
  expect(takeSheet(mine, emptied)).toEqual({ sheet: mine, changes: [] });
  const binned = { ...mine, cells: { ...mine.cells, place } };
  expect(listChanges(mine, binned)).toEqual([]);
});

test('A file of a sheet that was removed for good replaces nothing here: it only adds', () => {
  const mine = put(put(EMPTY, GROUP, 'done', 'me'), CITY, 'talk', 'me');
  const buried = { [CITY]: { seen: { me: 1 }, writings: [] } };
  const late = { seen: { me: 1, you: 1 }, writings: [{ value: 'na', by: 'you', n: 1, at: '' }] };
  const taken = takeSheet(mine, { ...mine, cells: { ...buried, [GROUP]: late } });
  expect(taken.changes).toEqual([{ key: GROUP, kind: 'conflict', before: 'done', after: 'na' }]);
  expect(valueAt(taken.sheet, CITY)).toBe('talk');
});
