import { expect, test } from 'vitest';
import { SheetCopies, isOf, joinParts } from '../../../src/domain/sheet/sheet-copies.ts';
import { SheetJournal } from '../../../src/domain/sheet/sheet-journal.ts';
import { holdSheet, toPart } from '../../../src/domain/sheet/sheet-part.ts';
import { createSheet, valueAt, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const wrap = (box: FakeBox) => openBox(() => box);

const EMPTY = createSheet({ id: 's1', list: 'small-sheet', edition: '', created: '' });
const hold = (key: string, value: string, by: string) => holdSheet(writeSheet(EMPTY, key, value, { by, at: '' }), [by]);

test('What memory, journal and shelf hold is read as one sheet, and joined once', () => {
  const copies = new SheetCopies(new SheetJournal(wrap(new FakeBox()), ''));
  copies.memory.set('s1', hold('text/a', '甲', 'a'));
  copies.journal.write('s1', hold('text/b', '乙', 'b'));
  copies.shelved.set('s1', { ...hold('text/c', '丙', 'c'), at: '' });
  const { part } = copies.join('s1');
  expect(['text/a', 'text/b', 'text/c'].map((key) => part?.sheet && valueAt(part.sheet, key))).toEqual([
    '甲',
    '乙',
    '丙',
  ]);
  expect(part?.own).toEqual(['a', 'b', 'c']);
  expect(copies.join('s1')).toBe(copies.join('s1'));
  expect([copies.isIn('journal', 's1'), copies.isIn('shelved', 's1')]).toEqual([false, false]);
  copies.journal.write('s1', part ?? hold('name', '', ''));
  expect([copies.isIn('journal', 's1'), copies.isIn('shelved', 's1')]).toEqual([true, false]);
});

test('A text under another’s name is not joined, a newer one is told', () => {
  const stranger = toPart(JSON.stringify({ ...EMPTY, id: 'other' }));
  expect(isOf('s1', stranger)).toBe(false);
  const copies = new SheetCopies(new SheetJournal(wrap(new FakeBox()), ''));
  copies.shelved.set('s1', { ...stranger, at: '' });
  expect(copies.join('s1').part).toBeUndefined();
  copies.shelved.set('s1', { ...toPart(JSON.stringify({ ...EMPTY, version: 9 })), at: '' });
  expect(copies.join('s1').newer?.parsed.kind).toBe('newer');
});

test('Parts join with the writers of both', () => {
  expect(joinParts(hold('text/a', '甲', 'a'), hold('text/b', '乙', 'b')).own).toEqual(['a', 'b']);
});
