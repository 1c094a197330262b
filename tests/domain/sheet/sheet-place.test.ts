import { expect, test } from 'vitest';
import {
  binSheet,
  burySheet,
  placeOf,
  restoreSheet,
  wasBuried,
  withoutPlace,
} from '../../../src/domain/sheet/sheet-place.ts';
import { formatSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { createSheet, mergeSheets, valueAt, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';

const EMPTY = createSheet({ id: 's1', list: 'small-sheet', edition: 'x', created: '2026' });
const writer = (by: string) => ({ by, at: '2026-04-01' });
const put = (sheet: Sheet, key: string, value: string, by: string) => writeSheet(sheet, key, value, writer(by));
const NAMED = put(EMPTY, 'name', '花いっぱい運動', 'a');

test('A new sheet lies on the shelf, a deleted one whole in the bin, a restored one on the shelf again', () => {
  const binned = binSheet(NAMED, writer('b'));
  expect([placeOf(EMPTY), placeOf(NAMED), placeOf(binned)]).toEqual(['shelf', 'shelf', 'bin']);
  expect(valueAt(binned, 'name')).toBe('花いっぱい運動');
  expect(placeOf(restoreSheet(binned, writer('c')))).toBe('shelf');
  expect(restoreSheet(NAMED, writer('c'))).toBe(NAMED);
});

test('An older copy does not bring a deleted sheet back, and a writing made meanwhile lies in the bin with it', () => {
  const binned = binSheet(NAMED, writer('b'));
  expect(placeOf(mergeSheets(binned, NAMED))).toBe('bin');
  const joined = mergeSheets(binned, put(NAMED, 'text/a', '続き', 'c'));
  expect([placeOf(joined), valueAt(joined, 'text/a')]).toEqual(['bin', '続き']);
});

test('Of two who delete and bring back without knowing of each other, bringing back wins', () => {
  const binned = binSheet(NAMED, writer('b'));
  expect(placeOf(mergeSheets(restoreSheet(binned, writer('c')), binSheet(binned, writer('d'))))).toBe('shelf');
});

test('Removed for good leaves no text and no name, and an older copy brings nothing back', () => {
  const buried = burySheet(binSheet(NAMED, writer('b')), writer('c'));
  expect(placeOf(buried)).toBe('gone');
  expect(formatSheet(buried)).not.toContain('花いっぱい運動');
  const joined = mergeSheets(buried, put(NAMED, 'name', '花いっぱい運動', 'a'));
  expect([placeOf(joined), valueAt(joined, 'name')]).toEqual(['gone', '']);
  expect([wasBuried(joined), wasBuried(NAMED), wasBuried(EMPTY)]).toEqual([true, false, false]);
});

test('What a tombstone had not seen survives in the bin, and can be brought back', () => {
  const buried = burySheet(NAMED, writer('c'));
  const joined = mergeSheets(buried, put(NAMED, 'text/a', '見ていない記入', 'd'));
  expect([placeOf(joined), valueAt(joined, 'text/a'), valueAt(joined, 'name')]).toEqual(['bin', '見ていない記入', '']);
  expect(placeOf(restoreSheet(joined, writer('e')))).toBe('shelf');
});

test('A copy does not lie where its original does', () => {
  expect(withoutPlace(binSheet(NAMED, writer('b')))).toEqual(NAMED);
});
