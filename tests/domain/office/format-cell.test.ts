import { expect, test } from 'vitest';
import { formatCell } from '../../../src/domain/office/format-cell.ts';

test.each([
  ['45383', { id: 14, code: '' }, false, '2024年4月1日'],
  ['45383', { id: 164, code: 'yyyy"年"m"月"d"日"' }, false, '2024年4月1日'],
  ['43921', { id: 14, code: '' }, true, '2024年4月1日'],
  ['450000', { id: 3, code: '' }, false, '450,000'],
  ['0.3', { id: 9, code: '' }, false, '30%'],
  ['0.30000000000000004', { id: 0, code: '' }, false, '0.3'],
  ['10', { id: 49, code: '@' }, false, '10'],
] as const)('A cell that holds %s with the form %o is read as it is shown', (value, format, from1904, shown) => {
  expect(formatCell(value, format, from1904)).toBe(shown);
});

test.each([
  ['20260401', 'yyyy/m/d'],
  ['202604010000', 'ggge"年"m"月"d"日"'],
  ['-5', 'yyyy/m/d'],
  ['123456789012', '0.00E+00'],
])('%s under %s, which no program shows as a day or in full, stays the number', (value, code) => {
  expect(formatCell(value, { id: 200, code }, false)).toBe(value);
});
