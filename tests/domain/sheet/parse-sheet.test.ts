import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSheet, parseSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { SHEET_LIMITS } from '../../../src/domain/sheet/sheet-limits.ts';
import { SHEET_VERSION, createSheet, valueAt, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { listRivals } from '../../../src/domain/sheet/cell.ts';

const FOLDER = new URL('../../fixtures/sheets/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const GOOD: Record<string, unknown> = JSON.parse(read('v2.json'));

test('A saved sheet of every version that was ever shipped is read', () => {
  const versions = readdirSync(FOLDER).flatMap((name) =>
    /^v\d+\.json$/.test(name) ? [Number.parseInt(name.slice(1), 10)] : [],
  );
  expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: SHEET_VERSION }, (_, at) => at + 1));
  for (const version of versions) {
    const parsed = parseSheet(read(`v${version}.json`));
    expect(parsed.kind === 'sheet' && valueAt(parsed.sheet, 'field/project-name')).toBe('花いっぱい運動');
  }
});

test('A conflict that was saved is still a conflict when the sheet is read', () => {
  const parsed = parseSheet(read('v2.json'));
  if (parsed.kind !== 'sheet') throw new Error(parsed.kind);
  expect(listRivals(parsed.sheet.cells['mark/item-1-1/before/group']).map(({ value }) => value)).toEqual([
    'talk',
    'done',
  ]);
});

test('What is saved is read again unchanged, whatever was written, and the text does not depend on the order of the cells', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9]{1,8}$/), fc.string({ unit: 'binary' })),
      (values) => {
        const empty = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
        const sheet = Object.entries(values).reduce(
          (one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }),
          empty,
        );
        expect(parseSheet(formatSheet(sheet))).toEqual({ kind: 'sheet', sheet });
        expect(formatSheet({ ...sheet, cells: Object.fromEntries(Object.entries(sheet.cells).reverse()) })).toBe(
          formatSheet(sheet),
        );
      },
    ),
  );
});

test('A sheet of a newer handbook is told apart, and shown as far as it can be read', () => {
  expect(parseSheet(JSON.stringify({ ...GOOD, version: SHEET_VERSION + 1 }))).toMatchObject({
    kind: 'newer',
    version: SHEET_VERSION + 1,
    sheet: { id: GOOD['id'] },
  });
  expect(parseSheet(JSON.stringify({ ...GOOD, version: 9, cells: 'new shape' }))).toEqual({
    kind: 'newer',
    version: 9,
    sheet: undefined,
  });
});

test.each([
  ['', 'JSONとして読めません'],
  ['{"kind":"kyodo-handbook-sheet","version":2', 'JSONとして読めません'],
  ['[]', 'このサイトのシートではありません'],
  ['{"kind":"other"}', 'このサイトのシートではありません'],
  [JSON.stringify({ ...GOOD, version: '2' }), 'version'],
  [JSON.stringify({ ...GOOD, version: 0 }), 'version'],
  [JSON.stringify({ ...GOOD, id: '../x' }), 'id'],
  [JSON.stringify({ ...GOOD, list: 7 }), 'list'],
  [JSON.stringify({ ...GOOD, cells: [] }), 'cells'],
  [JSON.stringify({ ...GOOD, cells: { 'BAD KEY': {} } }), 'BAD KEY'],
  [
    JSON.stringify({ ...GOOD, cells: { name: { seen: {}, writings: [{ value: 1, by: 'a', n: 1, at: '' }] } } }),
    '「name」の値',
  ],
  [JSON.stringify({ ...GOOD, cells: { name: { seen: { a: -1 }, writings: [] } } }), '「name」の履歴'],
  [' '.repeat(SHEET_LIMITS.sheet + 1), '400万文字まで'],
])('Text that is no sheet is refused with the reason (%#)', (text, reason) => {
  const parsed = parseSheet(text);
  expect(parsed.kind === 'broken' && parsed.why).toContain(reason);
});

test('Names that a program could stumble over do no harm', () => {
  const text = read('v2.json').replace('"cells": {', '"cells": {"__proto__": {"seen": {}, "writings": []},');
  expect(parseSheet(text).kind).toBe('broken');
  const inside = parseSheet(read('v2.json').replace('"seen": { "a1": 2 }', '"seen": { "constructor": 3, "a1": 2 }'));
  expect(inside.kind).toBe('sheet');
  expect(({} as Record<string, unknown>)['seen']).toBeUndefined();
});

test('No text whatever stops the reader: each is a sheet, a newer one or broken with a reason', () => {
  const json = fc.json({ maxDepth: 4 });
  const mutated = fc.tuple(fc.nat(600), fc.string({ maxLength: 4 })).map(([at, text]) => {
    const whole = read('v2.json');
    return whole.slice(0, at) + text + whole.slice(at + text.length);
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), json, mutated), (text) => {
      const parsed = parseSheet(text);
      expect(['sheet', 'newer', 'broken']).toContain(parsed.kind);
      if (parsed.kind === 'broken') expect(parsed.why).toMatch(/。/);
    }),
    { numRuns: 3_000 },
  );
});
