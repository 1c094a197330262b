import { expect, test } from 'vitest';
import { fitRows, guessHeight, nameTabs, toSerialDay } from '../../../src/domain/office/workbook.ts';

test('A text that is too long for a cell goes on in the next row, and no sign is cut in two', () => {
  const long = `${'字'.repeat(32_766)}𠮷野`;
  const rows = fitRows([[1, long, { day: '2026-04-01' }]]);
  expect(rows).toEqual([
    [1, '字'.repeat(32_766), { day: '2026-04-01' }],
    ['', '𠮷野', ''],
  ]);
  expect(fitRows([['短い']])).toEqual([['短い']]);
});

test('Sheets get names that Excel takes, each once', () => {
  expect(nameTabs(['取組[1]/2', '取組[1]/2', "'引用'", ''])).toEqual(['取組_1__2', '取組_1__2(2)', '_引用_', 'Sheet']);
  const [long = '', other = ''] = nameTabs(['あ'.repeat(40), 'あ'.repeat(40)]);
  expect([long.length, other]).toEqual([31, `${'あ'.repeat(27)}(2)`]);
});

test.each([
  ['2026-04-01', 46113],
  ['1900-03-01', 61],
  ['9999-12-31', 2958465],
  ['1900-02-28', undefined],
  ['0099-01-01', undefined],
  ['12026-04-01', undefined],
  ['', undefined],
])('The day %s is number %s in Excel', (day, serial) => {
  expect(toSerialDay({ day })).toBe(serial);
});

test('A row is as high as its longest text asks, half-width letters counting half, and keys never', () => {
  const columns = [
    { head: '', type: 'text', width: 10 },
    { head: '', type: 'key', width: 2 },
  ] as const;
  expect(guessHeight(['あいうえおか', 'mark/a/b'], columns)).toBe(37.5);
  expect(guessHeight(['abcdefghij', 'mark/a/b'], columns)).toBe(18.75);
  expect(guessHeight(['一\n二\n三', ''], columns)).toBe(56.25);
  expect(guessHeight(['字'.repeat(9_000), ''], columns)).toBe(409);
});
