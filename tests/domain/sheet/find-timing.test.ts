import { expect, test } from 'vitest';
import { findTiming } from '../../../src/domain/sheet/find-timing.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), EMPTY);

test('A sheet opens at the last time at which something was written, an empty one at the first', () => {
  expect(findTiming(EMPTY, SMALL)).toBe('before');
  expect(findTiming(fill({ 'mark/item-1-1/before/city': 'done' }), SMALL)).toBe('before');
  expect(findTiming(fill({ 'comment/item-1-1/after/city': 'よかった' }), SMALL)).toBe('after');
  expect(findTiming(fill({ 'date/after/city': '2026-04-01' }), SMALL)).toBe('after');
  expect(findTiming(fill({ 'comment/item-1-1/city': '昔の欄' }), SMALL)).toBe('before');
});
