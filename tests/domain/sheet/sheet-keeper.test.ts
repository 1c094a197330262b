// What the store does with texts of another time, and with sheets that cannot be kept (attack.md A5, A17).
import { expect, test } from 'vitest';
import { parseSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { createSheet, valueAt, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import type { SheetStore } from '../../../src/domain/sheet/sheet-store.ts';
import { FakeDevice } from '../../support/sheets/fake-device.ts';

const EMPTY = createSheet({ id: 's1', list: 'small-sheet', edition: 'first', created: '2026-04-01T00:00:00.000Z' });
const NAMED = writeSheet(EMPTY, 'name', '花いっぱい運動', { by: 'x', at: '2026-04-01T01:00:00.000Z' });
const KEY = 'kyodo-handbook/sheet/s1';
const type = (store: SheetStore, by: string, key: string, value: string) =>
  store.write('s1', by, (sheet, writer, own) => writeSheet(sheet, key, value, writer, own));
const textOf = (store: SheetStore, key = 'name') => {
  const found = store.find('s1');
  return found && valueAt(found.sheet, key);
};

test('A sheet of a newer handbook is never written over; what is typed here goes to the shelf (A17)', async () => {
  const device = new FakeDevice();
  const store = device.openStore();
  store.save(NAMED, []);
  const by = store.open('s1');
  const newer = JSON.stringify({ ...NAMED, version: 99, colour: 'blue' });
  device.box.texts.set(KEY, newer);
  store.hear();
  type(store, by, 'text/a', '打った文');
  await store.flush();
  expect(device.box.texts.get(KEY)).toBe(newer);
  expect([store.find('s1')?.newer, textOf(store, 'text/a')]).toEqual([newer, '打った文']);
  expect(device.shelf.records.get('s1')?.text).toContain('打った文');
});

test('Where a newer handbook writes both storages under an open sheet, what is typed then is told, not saved for ever (A17)', async () => {
  const device = new FakeDevice();
  const store = device.openStore();
  store.save(NAMED, []);
  const by = store.open('s1');
  await store.flush();
  const newer = JSON.stringify({ ...NAMED, version: 99 });
  device.box.texts.set(KEY, newer);
  device.shelf.records.set('s1', { id: 's1', text: newer, own: [], at: '' });
  store.hear();
  type(store, by, 'text/a', '打った文');
  await store.flush();
  expect([store.hasPending(), store.statusOf('s1')]).toEqual([false, { kind: 'refused', why: 'newer' }]);
  expect([store.isOnlyHere('s1'), textOf(store, 'text/a')]).toEqual([true, '打った文']);
  expect([device.box.texts.get(KEY), device.shelf.records.get('s1')?.text]).toEqual([newer, newer]);
});

test('Where a newer handbook has written both storages, what is typed here is kept on the page and told (A17)', async () => {
  const device = new FakeDevice();
  const newer = JSON.stringify({ ...NAMED, version: 99 });
  device.box.texts.set(KEY, newer);
  device.shelf.records.set('s1', { id: 's1', text: newer, own: [], at: '' });
  const store = device.openStore();
  await store.gather();
  const by = store.open('s1');
  type(store, by, 'text/a', '打った文');
  await store.flush();
  expect([store.hasPending(), store.statusOf('s1')]).toEqual([false, { kind: 'refused', why: 'newer' }]);
  expect([device.box.texts.get(KEY), device.shelf.records.get('s1')?.text]).toEqual([newer, newer]);
  store.close('s1');
  expect(store.listOnlyHere().map(({ entry }) => entry.id)).toEqual(['s1']);
  expect(textOf(store, 'text/a')).toBe('打った文');
});

test('A text that cannot be read is listed, put aside before anything is written, and only it is removed (A5)', async () => {
  const device = new FakeDevice();
  device.box.texts.set(KEY, 'broken');
  device.box.texts.set('kyodo-handbook/unreadable/s1', 'older');
  const store = device.openStore();
  expect(store.find('s1')).toBeUndefined();
  store.save(NAMED, []);
  expect(
    store
      .listStrays()
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(['broken', 'older']);
  const [first] = store.listStrays().filter(({ text }) => text === 'broken');
  await store.removeStray(first!);
  expect(store.listStrays().map(({ text }) => text)).toEqual(['older']);
  expect(textOf(store)).toBe('花いっぱい運動');
});

test('A text on the shelf that cannot be read is put aside there, and can be removed', async () => {
  const device = new FakeDevice();
  device.shelf.records.set('s1', { id: 's1', text: 'broken', own: [], at: '' });
  const store = device.openStore();
  store.save(NAMED, []);
  await store.flush();
  expect(store.listStrays().map(({ where, text }) => [where, text])).toEqual([['shelf', 'broken']]);
  await store.removeStray(store.listStrays()[0]!);
  expect([store.listStrays(), [...device.shelf.records.keys()]]).toEqual([[], ['s1']]);
});

test('A sheet that grew past what can be read again is kept on the page and told, what was stored stays', () => {
  const device = new FakeDevice();
  const store = device.openStore();
  store.save(NAMED, []);
  const by = store.open('s1');
  type(store, by, 'text/a', '花'.repeat(20_001));
  expect(store.statusOf('s1')).toEqual({ kind: 'refused', why: 'big' });
  expect(parseSheet(device.box.texts.get(KEY) ?? '')).toEqual({ kind: 'sheet', sheet: NAMED });
  expect(store.listOnlyHere()).toHaveLength(1);
});

test('A sheet that grew too big leaves the shelf as it is, and nothing is tried until it is smaller', async () => {
  const device = new FakeDevice();
  device.box.isFull = true; // the shelf alone has it
  const store = device.openStore();
  store.save(NAMED, []);
  await store.flush();
  const before = device.shelf.records.get('s1');
  const by = store.open('s1');
  for (const count of [20_001, 20_002]) {
    type(store, by, 'text/a', '花'.repeat(count));
    await store.flush();
  }
  expect([store.statusOf('s1'), store.hasPending()]).toEqual([{ kind: 'refused', why: 'big' }, false]);
  expect([[...device.shelf.records.values()], store.listStrays()]).toEqual([[before], []]);
  type(store, by, 'text/a', '花');
  await store.flush();
  expect([store.statusOf('s1').kind, textOf(store, 'text/a')]).toEqual(['saved', '花']);
});

test('The bin of an earlier edition is taken over; its key goes only when the sheet is kept', async () => {
  const device = new FakeDevice();
  const old = (sheet: Sheet) => JSON.stringify({ ...sheet, version: 2 });
  device.box.texts.set('kyodo-handbook/deleted/s1', old(NAMED));
  device.box.isFull = true;
  device.shelf.isOff = true;
  const cramped = device.openStore();
  expect([cramped.find('s1')?.place, device.box.texts.size, cramped.listOnlyHere()]).toEqual(['bin', 1, []]);
  device.box.isFull = false;
  const store = device.openStore();
  expect([store.find('s1')?.place, textOf(store)]).toEqual(['bin', '花いっぱい運動']);
  expect([...device.box.texts.keys()]).toEqual([KEY]);
});
