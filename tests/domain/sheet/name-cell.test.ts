import { expect, test } from 'vitest';
import { formatCellValue, nameCell, sortCells } from '../../../src/domain/sheet/name-cell.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

test.each([
  ['name', 'シートの名前'],
  ['place', 'シートの置き場所'],
  ['field/project-name', '事業名'],
  ['text/project-name', '事業名'],
  ['drawing/project-name', '事業名の絵'],
  ['date/before/city', '記入日（事業前・市）'],
  ['mark/item-2-3/after/group', 'Ⅱ-3（事業後・団体）'],
  ['comment/item-1-1/before/city', 'Ⅰ-1のコメント（事業前・市）'],
  ['comment/item-1-1/city', 'Ⅰ-1のコメント（時期の区別なし・市）'],
  ['talk/item-1-1/before/next', 'Ⅰ-1（事業前）の話し合い：次にどうするか'],
])('The cell %s is called %s', (key, name) => {
  expect(nameCell(SMALL, key)).toBe(name);
});

test('A cell of an item that a later edition dropped is named as such', () => {
  expect(nameCell(SMALL, 'mark/gone/before/group')).toBe('今の版にない欄（mark/gone/before/group）');
});

test('Values read as words: marks, drawings and empty texts', () => {
  expect(formatCellValue(SMALL, 'mark/a/b/c', 'talk')).toBe('話し合う');
  expect(formatCellValue(SMALL, 'drawing/a', '1,2 3,4;5,6')).toBe('絵（線2本）');
  expect(formatCellValue(SMALL, 'comment/a/b', '')).toBe('（空）');
  expect(formatCellValue(SMALL, 'comment/a/b', '相談する')).toBe('相談する');
});

test('Cells are listed as the sheet shows them, whatever their order in a file', () => {
  const keys = [
    'mark/gone/before/group',
    'talk/item-1-1/before/next',
    'comment/item-1-1/city',
    'mark/item-1-1/after/group',
    'mark/item-1-1/before/city',
    'mark/item-1-2/before/city',
    'date/before/city',
    'field/project-name',
    'field/fiscal-year',
    'name',
  ];
  expect(
    sortCells(
      SMALL,
      keys.map((key) => ({ key })),
    ).map(({ key }) => key),
  ).toEqual([
    'name',
    'field/fiscal-year',
    'field/project-name',
    'date/before/city',
    'mark/item-1-1/before/city',
    'mark/item-1-1/after/group',
    'comment/item-1-1/city',
    'talk/item-1-1/before/next',
    'mark/item-1-2/before/city',
    'mark/gone/before/group',
  ]);
});

test('What is chosen among ids reads as it is called; an id that no longer is one stands as it is', () => {
  const fields = [{ id: 'kind', label: '型', ours: true, values: { shared: '負担金' } }];
  expect(formatCellValue({ fields }, 'field/kind', 'shared')).toBe('負担金');
  expect(formatCellValue({ fields }, 'field/kind', 'constructor')).toBe('constructor');
});
