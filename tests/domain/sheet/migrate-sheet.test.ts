import { expect, test } from 'vitest';
import { migrateSheet } from '../../../src/domain/sheet/migrate-sheet.ts';

test('Plain values of the first version become writings that later ones replace', () => {
  const old = { version: 1, id: 'a', created: '2026-04-01', cells: { name: '花' } };
  expect(migrateSheet(old)).toEqual({
    version: 2,
    id: 'a',
    created: '2026-04-01',
    cells: { name: { seen: { plain: 1 }, writings: [{ value: '花', by: 'plain', n: 1, at: '2026-04-01' }] } },
  });
});

test('A sheet of today’s version is left as it is, one without a way is refused', () => {
  const today = { version: 2, cells: {} };
  expect(migrateSheet(today)).toBe(today);
  expect(() => migrateSheet({ version: 0 })).toThrow('版0');
});
