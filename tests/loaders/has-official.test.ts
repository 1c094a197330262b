import { expect, test } from 'vitest';
import { hasOfficial } from '../../src/loaders/has-official.ts';

test('A content folder says whether some city’s words lie beside ours', () => {
  expect(hasOfficial('tests/fixtures/content')).toBe(true);
  expect(hasOfficial('content')).toBe(false);
  expect(hasOfficial('nowhere')).toBe(false);
});
