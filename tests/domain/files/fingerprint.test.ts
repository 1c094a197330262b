import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/domain/files/fingerprint.ts';

test('A text has always the same fingerprint, another text nearly always another', () => {
  expect(fingerprint('')).toBe(0x811c9dc5);
  expect(fingerprint('a')).toBe(0xe40c292c);
  expect(new Set(Array.from({ length: 5_000 }, (_, at) => fingerprint(`項目${at}`))).size).toBe(5_000);
});
