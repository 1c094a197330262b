import { expect, test } from 'vitest';
import { isOneSided } from '../../../src/domain/editions/unit-change.ts';

test('What came or is gone is of one edition; a column is of a table that both have', () => {
  expect(isOneSided({ kind: 'added', after: 0 })).toBe(true);
  expect(isOneSided({ kind: 'revised', before: 0, after: 0 })).toBe(false);
  expect(isOneSided({ kind: 'added', before: 0, after: 0, column: 1 })).toBe(false);
});
