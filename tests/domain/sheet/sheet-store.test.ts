// What the store promises, case by case (attack.md A2, A3, A5, A12, A13, A17); lose-nothing.test.ts tries them in any
// order.
import { expect, test } from 'vitest';
import { parseSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { binSheet, burySheet, restoreSheet } from '../../../src/domain/sheet/sheet-place.ts';
import { createSheet, valueAt, writeSheet } from '../../../src/domain/sheet/sheet.ts';
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

test('A sheet is in the journal at once and called saved only when the shelf has written it, with that time', async () => {
  const device = new FakeDevice();
  const store = device.openStore();
  expect(store.save(NAMED, ['x'])).toEqual({ kind: 'saving' });
  expect(parseSheet(device.box.texts.get(KEY) ?? '')).toEqual({ kind: 'sheet', sheet: NAMED });
  expect(store.hasPending()).toBe(true);
  await store.flush();
  expect(store.statusOf('s1')).toEqual({ kind: 'saved', at: '2026-04-01T00:00:01.000Z' });
  expect(device.shelf.records.get('s1')?.own).toEqual(['x']);
  expect([store.hasPending(), store.listOnlyHere()]).toEqual([false, []]);
});

test('Where the shelf is refused, the sheet is in the journal and nothing calls it saved', async () => {
  const device = new FakeDevice();
  device.shelf.isOff = true;
  const store = device.openStore();
  await store.gather();
  store.save(NAMED, []);
  await store.flush();
  expect(store.statusOf('s1')).toEqual({ kind: 'journal' });
  expect(store.listOnlyHere()).toEqual([]);
});

test('A full journal is no loss while the shelf has room, and the sheet is found in a new page', async () => {
  const device = new FakeDevice();
  device.box.isFull = true;
  const store = device.openStore();
  store.save(NAMED, []);
  expect(store.listOnlyHere().map(({ isHopeful }) => isHopeful)).toEqual([true]);
  await store.flush();
  expect([store.statusOf('s1').kind, store.listOnlyHere()]).toEqual(['saved', []]);
  const next = device.openStore();
  expect(textOf(next)).toBeUndefined();
  await next.gather();
  expect(textOf(next)).toBe('花いっぱい運動');
});

test('What neither storage takes stays on the page, is told, and is stored once there is room', async () => {
  const device = new FakeDevice();
  Object.assign(device.box, { isFull: true });
  Object.assign(device.shelf, { isFull: true });
  const store = device.openStore();
  store.save(NAMED, []);
  await store.flush();
  expect(store.statusOf('s1')).toEqual({ kind: 'refused', why: 'full' });
  expect(store.listOnlyHere().map(({ entry, isHopeful }) => [entry.id, isHopeful])).toEqual([['s1', false]]);
  device.box.isFull = false;
  store.hear();
  expect([store.statusOf('s1').kind, store.listOnlyHere()]).toEqual(['journal', []]);
});

test('An open sheet stays and is stored again when the storage is cleared under it (A3)', async () => {
  const device = new FakeDevice();
  const store = device.openStore();
  store.save(NAMED, []);
  await store.flush();
  store.open('s1');
  device.box.texts.clear();
  device.shelf.records.clear();
  store.hear();
  expect([textOf(store), device.box.texts.has(KEY), store.wasCleared('s1')]).toEqual(['花いっぱい運動', true, true]);
  expect(store.statusOf('s1').kind).toBe('saving');
  await store.flush();
  expect(device.shelf.records.has('s1')).toBe(true);
});

test('A deletion is written: no older copy, in whatever storage, brings the sheet back; writing on does', async () => {
  const device = new FakeDevice();
  const [here, there] = [device.openStore(), device.openStore()];
  here.save(NAMED, []);
  await here.flush();
  const by = here.open('s1');
  there.change(there.find('s1')!, binSheet);
  await there.flush();
  device.box.texts.set(KEY, JSON.stringify(NAMED)); // an older copy
  here.hear();
  await here.gather();
  expect([here.find('s1')?.place, device.openStore().find('s1')?.place]).toEqual(['bin', 'bin']);
  type(here, by, 'text/a', '続き');
  expect([here.find('s1')?.place, textOf(here)]).toEqual(['shelf', '花いっぱい運動']);
});

test('Removed for good stays removed, also when an older copy is on the shelf or in another tab', async () => {
  const device = new FakeDevice();
  const [here, there] = [device.openStore(), device.openStore()];
  here.save(NAMED, []);
  await here.flush();
  there.open('s1');
  here.change(here.find('s1')!, burySheet);
  expect(device.box.texts.get(KEY)).not.toContain('花いっぱい運動');
  there.hear();
  await there.flush();
  expect([there.find('s1')?.place, textOf(there), textOf(device.openStore())]).toEqual(['gone', '', '']);
  expect(device.shelf.records.get('s1')?.text).not.toContain('花いっぱい運動');
});

test('Bringing back from the bin needs no room of its own', () => {
  const device = new FakeDevice();
  const store = device.openStore();
  store.save(NAMED, []);
  store.change(store.find('s1')!, binSheet);
  expect([...device.box.texts.keys()].filter((key) => !key.includes('/own/'))).toEqual([KEY]);
  store.change(store.find('s1')!, restoreSheet);
  expect(store.find('s1')?.place).toBe('shelf');
});

test('Two tabs that hear each other late both store the join, and then nobody writes any more (A12)', () => {
  const device = new FakeDevice();
  const [one, two] = [device.openStore(), device.openStore()];
  one.save(EMPTY, []);
  const writers = [one.open('s1'), two.open('s1')] as const;
  type(one, writers[0], 'text/a', '甲');
  device.box.texts.set(KEY, JSON.stringify(EMPTY)); // the other process has its own copy of the storage
  type(two, writers[1], 'text/b', '乙');
  one.hear();
  expect(device.box.texts.get(KEY)).toContain('甲');
  const settled = device.box.texts.get(KEY);
  two.hear();
  one.hear();
  expect(device.box.texts.get(KEY)).toBe(settled);
  expect([textOf(two, 'text/a'), textOf(one, 'text/b')]).toEqual(['甲', '乙']);
});

test('Listeners hear of every change until they stop listening', () => {
  const store = new FakeDevice().openStore();
  let heard = 0;
  const stop = store.subscribe(() => (heard += 1));
  store.save(NAMED, []);
  stop();
  store.hear();
  expect(heard).toBe(1);
});

test('A file finds the sheet it is a copy of, and one that was removed for good opens as a sheet of its own', async () => {
  const store = new FakeDevice().openStore();
  expect(store.nameNew('s1')).toMatch(/^[a-z2-7]{20}$/); // the shelf is not read yet: a tombstone may stand there
  await store.gather();
  expect([store.findOriginal(NAMED), store.nameNew('s1')]).toEqual([undefined, 's1']);
  store.save(NAMED, []);
  expect(store.findOriginal(NAMED)?.id).toBe('s1');
  expect(store.findOriginal({ ...NAMED, list: 'other' })).toBeUndefined();
  store.change(store.find('s1')!, burySheet);
  expect(store.findOriginal(NAMED)).toBeUndefined();
  expect(store.nameNew('s1')).toMatch(/^[a-z2-7]{20}$/);
});
