import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { judgeZip, listZip } from '../../../src/domain/files/zip-directory.ts';

const PACKAGE = zipSync({ 'a.xml': strToU8('<a/>'), 'b/c.xml': [strToU8('字'.repeat(1000)), { level: 6 }] });
const WIDE = { entries: 10, bytesEach: 10_000, bytesInAll: 20_000 };
const list = (bytes: Uint8Array) => {
  const found = listZip(bytes);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

test('The directory of a package tells its entries and their sizes before anything is unpacked', () => {
  expect(list(PACKAGE).map(({ name, size }) => [name, size])).toEqual([
    ['a.xml', 4],
    ['b/c.xml', 3_000],
  ]);
  expect(judgeZip(list(PACKAGE), PACKAGE.length, WIDE)).toBeUndefined();
});

test('A package of too many, too large or overlapping entries is judged by what it says of itself', () => {
  const entries = list(PACKAGE);
  expect(judgeZip(entries, PACKAGE.length, { ...WIDE, entries: 1 })).toBe('too-big');
  expect(judgeZip(entries, PACKAGE.length, { ...WIDE, bytesEach: 2_999 })).toBe('too-big');
  expect(judgeZip(entries, PACKAGE.length, { ...WIDE, bytesInAll: 3_003 })).toBe('too-big');
  expect(judgeZip(entries, 10, WIDE)).toBe('broken');
  expect(judgeZip([...entries, ...entries], PACKAGE.length, WIDE)).toBe('broken');
});

test('What is cut off is broken, what has a password is locked', () => {
  expect(listZip(PACKAGE.subarray(0, PACKAGE.length - 30))).toBe('broken');
  expect(listZip(strToU8('PK'))).toBe('broken');
  const locked = Uint8Array.from(PACKAGE);
  const view = new DataView(locked.buffer);
  const at = view.getUint32(locked.length - 6, true);
  view.setUint16(at + 8, 1, true);
  expect(listZip(locked)).toBe('locked');
});
