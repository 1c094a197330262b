import { expect, test } from 'vitest';
import { listCopies } from '../../../src/domain/sheet/list-copies.ts';
import { createSheet } from '../../../src/domain/sheet/sheet.ts';
import type { Entry } from '../../../src/domain/sheet/sheet-store.ts';

const entry = (id: string, list: string, created: string, place: Entry['place'] = 'shelf'): Entry => ({
  id,
  sheet: createSheet({ id, list, edition: '', created }),
  own: [],
  place,
  newer: undefined,
});

test('A sheet and its copies were begun at one moment, on the shelf or in the bin', () => {
  const one = entry('a', 'draft', '2026-04-01');
  const all = [
    one,
    entry('b', 'draft', '2026-04-01', 'bin'),
    entry('c', 'draft', '2026-04-01', 'gone'),
    entry('d', 'draft', '2026-04-02'),
    entry('e', 'other', '2026-04-01'),
    { ...entry('f', 'draft', '2026-04-01'), newer: '{}' },
  ];
  expect(listCopies(all, one).map(({ id }) => id)).toEqual(['a', 'b']);
});
