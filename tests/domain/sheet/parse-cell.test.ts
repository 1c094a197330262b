import { expect, test } from 'vitest';
import { isId, isRecord, parseCells } from '../../../src/domain/sheet/parse-cell.ts';

const writing = (value: string, n = 1, at = '2026') => ({ value, by: 'a', n, at });
const many = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const screens = (count: number) => Object.fromEntries(many(count).map((n) => [`s${n}`, n]));

test('A cell is read with its writings in order, and counts at least what it holds', () => {
  const cell = { seen: { b: 3 }, writings: [writing('先', 1, '2026'), writing('後', 2, '2027')] };
  expect(parseCells({ name: cell })).toEqual({
    name: { seen: { b: 3, a: 2 }, writings: [writing('後', 2, '2027'), writing('先', 1, '2026')] },
  });
});

test('Names of sheets and writers are short and small, records are objects', () => {
  expect([isId('a-1'), isId('v1-x-y'), isId('A'), isId(''), isId('a'.repeat(65)), isId(1)]).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([isRecord({}), isRecord([]), isRecord(null)]).toEqual([true, false, false]);
});

test.each([
  [{ name: { seen: screens(2_001), writings: [] } }, '「name」に書いた画面が多すぎます。2,000までです。'],
  [{ name: { seen: {}, writings: many(51).map((n) => writing('花', n)) } }, '並ぶ記入が多すぎます。50までです。'],
  [Object.fromEntries(many(2_001).map((n) => [`text/c${n}`, { seen: {}, writings: [] }])), '2,000までです。'],
  [{ name: { seen: {}, writings: [writing('花'.repeat(20_001))] } }, '「name」の値が多すぎます。20,000文字までです。'],
  [{ 'drawing/a': { seen: {}, writings: [writing('1'.repeat(300_001))] } }, '300,000文字までです。'],
  [{ name: { seen: {}, writings: [writing('花', 1, '9'.repeat(65))] } }, '時刻が多すぎます。64文字までです。'],
])('More than a sheet may hold is refused with the limit (%#)', (cells, reason) => {
  expect(() => parseCells(cells)).toThrow(reason);
});

test('What is just within the limits is read', () => {
  const cells = {
    name: { seen: screens(2_000), writings: many(50).map((n) => writing('花', n)) },
    'drawing/a': { seen: {}, writings: [writing('1'.repeat(300_000))] },
  };
  expect(Object.keys(parseCells(cells)['name']?.seen ?? {})).toHaveLength(2_001);
});
