import { expect, test } from 'vitest';
import { TALK_LINES, blockOfCell, isSheetKey, sheetKey } from '../../../src/domain/sheet/sheet-keys.ts';

test('The names of cells stay as published, because saved sheets hold them', () => {
  expect([
    sheetKey.name(),
    sheetKey.place(),
    sheetKey.field('project-name'),
    sheetKey.mark('item-1', 'before', 'group'),
    sheetKey.comment('item-1', 'city'),
    sheetKey.date('after', 'city'),
    sheetKey.talk('item-1', 'before', 'shared'),
    sheetKey.text('vision'),
    sheetKey.drawing('vision'),
  ]).toEqual([
    'name',
    'place',
    'field/project-name',
    'mark/item-1/before/group',
    'comment/item-1/city',
    'date/after/city',
    'talk/item-1/before/shared',
    'text/vision',
    'drawing/vision',
  ]);
  expect(TALK_LINES.map(({ id }) => id)).toEqual(['shared', 'apart', 'next']);
});

test('Only names of that form are taken from a file', () => {
  expect(['name', 'mark/a-1/b/c'].every(isSheetKey)).toBe(true);
  expect(['', '__proto__', 'Mark/a', 'mark//a', 'mark/あ', `a/${'b'.repeat(200)}`].some(isSheetKey)).toBe(false);
});

test.each([
  ['name', 'heads'],
  ['place', 'heads'],
  ['field/project-name', 'heads'],
  ['text/project-name', 'heads'],
  ['drawing/project-name', 'heads'],
  ['date/before/city', 'city'],
  ['mark/item-2-3/after/group', 'group'],
  ['comment/item-1-1/city', 'city'],
  ['talk/item-1-1/before/next', 'talk'],
])('The cell %s is taken in with the block %s', (key, block) => {
  expect(blockOfCell(key)).toBe(block);
});
