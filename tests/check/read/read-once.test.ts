import { expect, test } from 'vitest';
import { readOnce } from '../../../src/check/read/read-once.ts';

test('A text is read again only when its file has held others since', () => {
  const asked: string[] = [];
  const read = readOnce((file, text) => {
    asked.push(`${file}:${text}`);
    return text.length;
  });
  expect(['市', '市民', '市'].map((text) => read('a', text))).toEqual([1, 2, 1]);
  expect(read('b', '市')).toBe(1);
  expect(asked).toEqual(['a:市', 'a:市民', 'b:市']);
  for (const text of ['1', '2', '3', '市']) read('a', text);
  expect(asked.slice(3)).toEqual(['a:1', 'a:2', 'a:3', 'a:市']);
});
