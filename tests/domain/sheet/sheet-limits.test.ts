import { expect, test } from 'vitest';
import { SHEET_LIMITS, limitOfCell } from '../../../src/domain/sheet/sheet-limits.ts';

test('A drawing may be longer than words, and neither longer than a sheet', () => {
  expect([limitOfCell('comment/a/group'), limitOfCell('drawing/vision')]).toEqual([20_000, 300_000]);
  expect(SHEET_LIMITS.drawing).toBeLessThan(SHEET_LIMITS.sheet);
});
