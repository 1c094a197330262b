import { expect, test } from 'vitest';
import { listRivals, mergeCells, type Cell } from '../../../src/domain/sheet/cell.ts';
import { migrateSheet } from '../../../src/domain/sheet/migrate-sheet.ts';
import { parseSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { mergeSheets, valueAt, type Sheet } from '../../../src/domain/sheet/sheet.ts';

const plain = (id: string, name: string) => ({ version: 1, id, created: '2026-04-01', cells: { name } });
const nameOf = (saved: object) => (migrateSheet(saved as { version: number }).cells as { name: Cell }).name;

/** A sheet of the second version: cells as [value, how-manieth writing of the one screen]. */
function second(id: string, cells: Readonly<Record<string, readonly [string, number]>>): Sheet {
  const written = Object.entries(cells).map(([key, [value, n]]) => [
    key,
    { seen: { screen1: n }, writings: [{ value, by: 'screen1', n, at: '2026-04-01' }] },
  ]);
  const parsed = parseSheet(
    JSON.stringify({
      kind: 'kyodo-handbook-sheet',
      version: 2,
      id,
      list: 'small-sheet',
      edition: '',
      created: '',
      cells: Object.fromEntries(written),
    }),
  );
  if (parsed.kind !== 'sheet') throw new Error(parsed.kind);
  return parsed.sheet;
}

test('Plain values of the first version become writings of their own name, tied to their sheet', () => {
  expect(migrateSheet(plain('a', '花'))).toEqual({
    version: 3,
    id: 'a',
    created: '2026-04-01',
    cells: {
      name: {
        seen: { 'v1-1kbcyh9-1r9wi7g': 1 },
        writings: [{ value: '花', by: 'v1-1kbcyh9-1r9wi7g', n: 1, at: '2026-04-01' }],
      },
    },
  });
});

test('Two files of the first version that differ are two writings, two that agree are one (A6)', () => {
  const differ = mergeCells(nameOf(plain('a', '団体の案')), nameOf(plain('a', '市の案')));
  expect(
    listRivals(differ)
      .map(({ value }) => value)
      .toSorted(),
  ).toEqual(['団体の案', '市の案']);
  expect(mergeCells(nameOf(plain('a', '花')), nameOf(plain('a', '花'))).writings).toHaveLength(1);
});

test('Two sheets that one page load wrote no longer share a history: nothing of either counts as seen (A1)', () => {
  const one = second('sheet-1', { name: ['花', 3], 'text/a': ['水やり', 1] });
  const other = second('sheet-2', { name: ['木', 1], 'text/a': ['草取り', 1] });
  const joined = mergeSheets(one, other);
  expect(
    listRivals(joined.cells['name'])
      .map(({ value }) => value)
      .toSorted(),
  ).toEqual(['木', '花']);
  expect(listRivals(joined.cells['text/a'])).toHaveLength(2);
});

test('Two copies of one sheet of the second version still share their history: the later writing replaces the earlier', () => {
  const joined = mergeSheets(second('sheet-1', { name: ['花', 1] }), second('sheet-1', { name: ['花壇', 2] }));
  expect(valueAt(joined, 'name')).toBe('花壇');
  expect(joined.cells['name']?.writings).toHaveLength(1);
});

test('The name of a writer stays within what can be read, however long it was', () => {
  const long = { seen: { ['s'.repeat(64)]: 1 }, writings: [] };
  const [by = ''] = Object.keys(nameOf({ version: 2, id: 'a', cells: { name: long } }).seen);
  expect(by.length).toBeLessThanOrEqual(64);
});

test('A sheet of today’s version is left as it is, one without a way is refused', () => {
  const today = { version: 3, cells: {} };
  expect(migrateSheet(today)).toBe(today);
  expect(() => migrateSheet({ version: 0 })).toThrow('版0');
});
