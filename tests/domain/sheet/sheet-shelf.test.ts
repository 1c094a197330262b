import { expect, test } from 'vitest';
import { holdSheet } from '../../../src/domain/sheet/sheet-part.ts';
import { shelve } from '../../../src/domain/sheet/sheet-shelf.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';

const EMPTY = createSheet({ id: 's1', list: 'small-sheet', edition: '', created: '' });
const put = (key: string, by: string) => writeSheet(EMPTY, key, by, { by, at: '' });
const record = (text: string) => ({ id: 's1', text, own: ['theirs'], at: 'then' });

test('The shelf gets the join of what it has and what the page knows, with the time of storing', () => {
  const stored = record(JSON.stringify(put('text/a', 'theirs')));
  const { put: puts, remove } = shelve('s1', holdSheet(put('text/b', 'mine'), ['mine']), stored, 'now');
  expect(puts.map(({ id, own, at }) => ({ id, own, at }))).toEqual([{ id: 's1', own: ['mine', 'theirs'], at: 'now' }]);
  expect(puts[0]?.text).toContain('"theirs"');
  expect(remove).toEqual([]);
});

test('A sheet of a newer handbook on the shelf is left untouched', () => {
  const stored = record(JSON.stringify({ ...EMPTY, version: 99 }));
  expect(shelve('s1', holdSheet(put('name', 'mine'), []), stored, 'now')).toEqual({ put: [], remove: [] });
});

test('A text on the shelf that cannot be read is put aside in the same step', () => {
  for (const text of ['broken', JSON.stringify({ ...EMPTY, id: 'other' })]) {
    const { put: puts } = shelve('s1', holdSheet(put('name', 'mine'), ['mine']), record(text), 'now');
    expect(puts.map(({ id }) => id)).toEqual([expect.stringMatching(/^unreadable\/s1-/), 's1']);
    expect([puts[0]?.text, puts[1]?.own]).toEqual([text, ['mine']]);
  }
});
