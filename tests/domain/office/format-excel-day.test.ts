import { expect, test } from 'vitest';
import { formatExcelDay } from '../../../src/domain/office/format-excel-day.ts';

test.each([
  [45383, 'yyyy/m/d', '2024年4月1日'],
  [45383, 'ggge年m月d日', '令和6年4月1日'],
  [45383, 'yyyy年m月', '2024年4月'],
  [45383, 'm月d日', '4月1日'],
  [0.5, 'h:mm', '12:00'],
  [45383.75, 'yyyy/m/d h:mm', '2024年4月1日 18:00'],
])('Of the day %d a sheet shows by %s no more than %s', (days, form, shown) => {
  expect(formatExcelDay(days, form, false)).toBe(shown);
});

test('A workbook that counts from 1904 has other numbers for the same day', () => {
  expect(formatExcelDay(45383 - 1462, 'yyyy/m/d', true)).toBe('2024年4月1日');
});
