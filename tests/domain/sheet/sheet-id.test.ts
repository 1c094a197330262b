import { expect, test } from 'vitest';
import { makeSheetId, makeWriterId } from '../../../src/domain/sheet/sheet-id.ts';

test('A name is made of chance alone: twenty signs for a sheet, twelve for a writer, six of a number', () => {
  const counted = () => {
    let at = 0;
    return () => (at += 1) * 0x01234567;
  };
  expect(makeSheetId(counted())).toMatch(/^[a-z2-7]{20}$/);
  expect(makeWriterId(counted())).toBe(makeSheetId(counted()).slice(0, 12));
  expect(makeWriterId(() => 0)).toBe('aaaaaaaaaaaa');
  expect(makeWriterId(() => 0xffffffff)).toBe('777777777777');
});
