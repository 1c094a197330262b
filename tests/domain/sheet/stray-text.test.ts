import { expect, test } from 'vitest';
import { findStrays } from '../../../src/domain/sheet/stray-text.ts';
import { SheetCopies } from '../../../src/domain/sheet/sheet-copies.ts';
import { SheetJournal } from '../../../src/domain/sheet/sheet-journal.ts';
import { toPart } from '../../../src/domain/sheet/sheet-part.ts';
import { createSheet } from '../../../src/domain/sheet/sheet.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const wrap = (box: FakeBox) => openBox(() => box);

const text = JSON.stringify(createSheet({ id: 's1', list: 'l', edition: '', created: '' }));

test('Every stored text that is no sheet of its name is listed with where it stands and why; sheets are not', () => {
  const box = new FakeBox();
  box.texts.set('sheet/s1', text);
  box.texts.set('sheet/s2', text);
  box.texts.set('sheet/s3', '{');
  box.texts.set('sheet/s4', JSON.stringify({ kind: 'kyodo-handbook-sheet', version: 9, cells: 'new shape' }));
  box.texts.set('unreadable/s5-x', 'old');
  box.texts.set('deleted/s6', '{');
  const copies = new SheetCopies(new SheetJournal(wrap(box), ''));
  copies.shelved.set('s1', { ...toPart(text), at: '' });
  copies.shelved.set('unreadable/s7-x', { ...toPart('durable'), at: '' });
  expect(findStrays(copies).map(({ where, key, why }) => [where, key, why.slice(0, 9)])).toEqual([
    ['journal', 'sheet/s2', '記録の番号（id）'.slice(0, 9)],
    ['journal', 'sheet/s3', 'JSONとして読め'.slice(0, 9)],
    ['journal', 'sheet/s4', '新しい版のハンドブ'],
    ['journal', 'unreadable/s5-x', 'JSONとして読め'.slice(0, 9)],
    ['journal', 'deleted/s6', 'JSONとして読め'.slice(0, 9)],
    ['shelf', 'unreadable/s7-x', 'JSONとして読め'.slice(0, 9)],
  ]);
});
