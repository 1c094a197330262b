import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv, formatGuardedCsv, parseCsv } from '../../../src/domain/data/csv.ts';

test('A table begins with a byte order mark, quotes every field and ends its lines as spreadsheets expect', () => {
  expect(
    formatCsv([
      ['市', '名前'],
      ['甲', '"乙", 丙'],
    ]),
  ).toBe('\uFEFF"市","名前"\r\n"甲","""乙"", 丙"\r\n');
});

test('What people typed goes into a table so that no spreadsheet runs it', () => {
  expect(formatGuardedCsv([['案'], ['=1+1']])).toBe('\uFEFF"案"\r\n"\'=1+1"\r\n');
});

test('Whatever stands in the fields comes back from the table', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '字', '"', ',', '\n', '\r', '\t', ' '), minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const safe = rows.map((row) => row.map((one) => `字${one}`));
      expect(parseCsv(formatCsv([['head', 'er'], ...safe]))).toEqual([['head', 'er'], ...safe]);
    }),
  );
});

test('Tables with tabs, bare fields and any line end are read, and an empty line keeps its number', () => {
  expect(parseCsv('a\tb\r\n1\t"2,\n3"\r\r4\t\n', '\t')).toEqual([['a', 'b'], ['1', '2,\n3'], [''], ['4', '']]);
});
