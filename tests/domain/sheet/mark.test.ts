import { expect, test } from 'vitest';
import { MARKS, labelMark, parseMark, signMark } from '../../../src/domain/sheet/mark.ts';

test('The four states keep their order, because the short code counts on it', () => {
  expect(MARKS.map(({ id }) => id)).toEqual(['none', 'done', 'talk', 'na']);
});

test('Each mark has a word and a sign of its own; anything else reads as not marked', () => {
  expect(MARKS.map(({ id }) => labelMark(id))).toEqual(['未', 'できた', '話し合う', '該当なし']);
  expect(new Set(MARKS.map(({ id }) => signMark(id))).size).toBe(4);
  expect(parseMark('toString')).toBe('none');
});
