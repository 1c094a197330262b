import { expect, test } from 'vitest';
import { ID_FORM } from '../../../src/domain/handbook/id.ts';

test.each(['a', 'guide', 'art-12', 'group-led', 'v2', 'a-1-b'])('"%s" is an id', (text) => {
  expect(ID_FORM.test(text)).toBe(true);
});

test.each(['', 'Guide', '1st', '-a', 'a-', 'a--b', 'a_b', 'a b', 'あ', 'a/b', 'a.b'])('"%s" is no id', (text) => {
  expect(ID_FORM.test(text)).toBe(false);
});
