import { expect, test } from 'vitest';
import { SheetJournal, nameAside } from '../../../src/domain/sheet/sheet-journal.ts';
import { holdSheet } from '../../../src/domain/sheet/sheet-part.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const wrap = (box: FakeBox) => openBox(() => box);

const EMPTY = createSheet({ id: 's1', list: 'small-sheet', edition: '', created: '' });
const NAMED = writeSheet(EMPTY, 'name', '花', { by: 'me', at: '' });

test('A sheet is kept under one key, its writers of this device beside it, and neither is in the other', () => {
  const box = new FakeBox();
  const journal = new SheetJournal(wrap(box), 'k/');
  expect(journal.write('s1', holdSheet(NAMED, ['me']))).toBeUndefined();
  expect([...box.texts.keys()]).toEqual(['k/sheet/s1', 'k/own/s1']);
  expect(box.texts.get('k/own/s1')).toBe('["me"]');
  expect(new SheetJournal(wrap(box), 'k/').read('s1')).toEqual(holdSheet(NAMED, ['me']));
});

test('A text is taken apart once, as long as nobody changes it', () => {
  const box = new FakeBox();
  const journal = new SheetJournal(wrap(box), '');
  journal.write('s1', holdSheet(NAMED, []));
  expect(journal.read('s1')).toBe(journal.read('s1'));
  box.texts.set('sheet/s1', 'broken');
  expect(journal.read('s1')?.parsed.kind).toBe('broken');
});

test('A text that cannot be read, or belongs under another name, is put aside before it is written over', () => {
  for (const text of ['broken', JSON.stringify({ ...NAMED, id: 'other' })]) {
    const box = new FakeBox();
    box.texts.set('sheet/s1', text);
    const journal = new SheetJournal(wrap(box), '');
    expect(journal.write('s1', holdSheet(NAMED, []))).toBeUndefined();
    expect(box.texts.get(nameAside('s1', text))).toBe(text);
  }
});

test('The same text is put aside once, another under the same fingerprint beside it', () => {
  const box = new FakeBox();
  const journal = new SheetJournal(wrap(box), '');
  journal.putAside('s1', 'broken');
  journal.putAside('s1', 'broken');
  expect(box.texts.size).toBe(1);
  box.texts.set(nameAside('s1', 'twin'), 'another text');
  journal.putAside('s1', 'twin');
  expect([...box.texts.values()].toSorted()).toEqual(['another text', 'broken', 'twin']);
});

test('Without room to put it aside, a text that cannot be read is not written over', () => {
  const box = new FakeBox();
  box.texts.set('sheet/s1', 'broken');
  box.isFull = true;
  expect(new SheetJournal(wrap(box), '').write('s1', holdSheet(NAMED, []))).toBe('full');
  expect(box.texts.get('sheet/s1')).toBe('broken');
});

test('A list of writers that cannot be read is taken for none', () => {
  const box = new FakeBox();
  const journal = new SheetJournal(wrap(box), '');
  journal.write('s1', holdSheet(NAMED, ['me']));
  for (const text of ['{', '7', '[1]']) {
    box.texts.set('own/s1', text);
    expect(journal.read('s1')?.own).toEqual([]);
  }
});
