import { expect, test } from 'vitest';
import { SheetJournal } from '../../../src/domain/sheet/sheet-journal.ts';
import { placeOf } from '../../../src/domain/sheet/sheet-place.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { prefixOf, readOldBin, takeOverRoot } from '../../../src/domain/sheet/take-over.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const wrap = (box: FakeBox) => openBox(() => box);

const SHEET = writeSheet(createSheet({ id: 's1', list: 'l', edition: '', created: '' }), 'name', '花', {
  by: 'a',
  at: '',
});
const OLD = JSON.stringify({ ...SHEET, version: 2 });

test('A handbook at the root keeps the keys it always had, each sub-path has its own', () => {
  expect(['/', '', '/a/', '/a/b', '/sheet/'].map(prefixOf)).toEqual([
    'kyodo-handbook/',
    'kyodo-handbook/',
    'kyodo-handbook:/a/',
    'kyodo-handbook:/a/b/',
    'kyodo-handbook:/sheet/',
  ]);
});

test('Under a sub-path old keys are copied once and stay where they are', () => {
  const box = new FakeBox();
  box.texts.set('kyodo-handbook/sheet/s1', OLD);
  box.texts.set('kyodo-handbook/deleted/s2', 'x');
  takeOverRoot(wrap(box), 'kyodo-handbook:/a/');
  expect(box.texts.get('kyodo-handbook:/a/sheet/s1')).toBe(OLD);
  expect(box.texts.get('kyodo-handbook:/a/deleted/s2')).toBe('x');
  expect(box.texts.get('kyodo-handbook/sheet/s1')).toBe(OLD);
  box.texts.delete('kyodo-handbook:/a/sheet/s1');
  takeOverRoot(wrap(box), 'kyodo-handbook:/a/');
  expect(box.texts.has('kyodo-handbook:/a/sheet/s1')).toBe(false);
});

test('What had no room is copied on the next opening', () => {
  const box = new FakeBox();
  box.texts.set('kyodo-handbook/sheet/s1', OLD);
  box.isFull = true;
  takeOverRoot(wrap(box), 'kyodo-handbook:/a/');
  box.isFull = false;
  takeOverRoot(wrap(box), 'kyodo-handbook:/a/');
  expect(box.texts.get('kyodo-handbook:/a/sheet/s1')).toBe(OLD);
});

test('A sheet deleted in an earlier edition comes with its place in it; one whose id is in use comes as a sheet of its own', () => {
  const box = new FakeBox();
  box.texts.set('deleted/s1', OLD);
  const [alone] = readOldBin(new SheetJournal(wrap(box), ''));
  expect([alone?.sheet.id, alone?.key, alone && placeOf(alone.sheet)]).toEqual(['s1', 'deleted/s1', 'bin']);
  box.texts.set('sheet/s1', OLD);
  const [beside] = readOldBin(new SheetJournal(wrap(box), ''));
  expect(beside?.sheet.id).toMatch(/^s1-[0-9a-z]+$/);
  expect(readOldBin(new SheetJournal(wrap(box), ''))[0]).toEqual(beside);
});

test('What cannot be read in the old bin is put aside, without room it stays there', () => {
  const box = new FakeBox();
  box.texts.set('deleted/s1', 'broken');
  box.isFull = true;
  expect(readOldBin(new SheetJournal(wrap(box), ''))).toEqual([]);
  expect([...box.texts.keys()]).toEqual(['deleted/s1']);
  box.isFull = false;
  readOldBin(new SheetJournal(wrap(box), ''));
  expect([...box.texts.keys()]).toEqual([expect.stringMatching(/^unreadable\/s1-/)]);
});
