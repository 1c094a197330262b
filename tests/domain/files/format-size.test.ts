import { expect, test } from 'vitest';
import { formatSize } from '../../../src/domain/files/format-size.ts';

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [1_234, '2 KB'],
  [640_000, '640 KB'],
  [999_000, '999 KB'],
  [999_001, '1.0 MB'],
  [2_340_000, '2.4 MB'],
  [4_000_001, '4.1 MB'],
  [50_000_000, '50.0 MB'],
])('%i bytes are told as %s', (bytes, told) => {
  expect(formatSize(bytes)).toBe(told);
});
