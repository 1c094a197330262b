// Rows B14 and B15 of faults.md, A20 of attack.md.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../../src/domain/data/guard-cell.ts';

test.each([
  '=1+1',
  '+81',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '　=1',
  "＝cmd|' /C calc'!A0",
  '＋1',
  '－1',
  '＠a',
  '　　＝1',
  "'",
  "'=1+1",
  "''-1",
  "'きょう",
])('The text %j stands behind one apostrophe more, and comes back as it was', (text) => {
  expect(guardCell(text)).toBe(`'${text}`);
  expect(unguardCell(`'${text}`)).toBe(text);
});

test.each([
  '0120',
  '０１２０',
  '(1)',
  '（１）',
  '3-4',
  '3/4',
  '2026/4/1',
  '1.50',
  '2e3',
  'TRUE',
  '1234567890123456789',
])('What a spreadsheet would give back in another form (%s) is kept a text', (text) => {
  expect(guardCell(text)).toBe(`'${text}`);
  expect(unguardCell(guardCell(text))).toBe(text);
});

test.each(['', '花', '令和8', '2026', '8', '042-771-1500', '4月1日', 'a=b', '1.5', '①', '要相談（1）'])(
  'The text %j needs no apostrophe, and none is taken off it',
  (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  },
);

test('An apostrophe that a person wrote in the spreadsheet stays', () => {
  expect(unguardCell("'きょう")).toBe("'きょう");
});

test('Any text comes back from its guarded form', () => {
  const sign = fc.constantFrom(
    "'",
    '=',
    '＝',
    '-',
    '－',
    '+',
    '@',
    '\t',
    '\n',
    '\r',
    ' ',
    '　',
    '0',
    '(',
    ')',
    'あ',
    '"',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 8 }), fc.string({ unit: 'binary' })), (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
    { numRuns: 5_000 },
  );
});
