import { expect, test } from 'vitest';
import { findClashes, findRepeated } from '../../src/check/find-repeated.ts';

test('What stands again is found with the first that stood there; empty keys are left out', () => {
  expect(findRepeated(['a1', 'b1', 'a2', '', '', 'a3'], (text) => text.slice(0, 1))).toEqual([
    { again: 'a2', first: 'a1' },
    { again: 'a3', first: 'a1' },
  ]);
});

test('Of two files that say the same each is told of the other; within one file the later place is', () => {
  const things = ['f:1', 'g:1', 'f:2', 'f:2b', 'g:3', 'f:', 'g:'].map((text) => ({ file: text[0] ?? '', text }));
  const clashes = findClashes(
    things,
    ({ text }) => text.slice(2, 3),
    ({ file }) => file,
  );
  expect(clashes.map(({ one, other }) => [one.text, other.text])).toEqual([
    ['f:1', 'g:1'],
    ['g:1', 'f:1'],
    ['f:2b', 'f:2'],
  ]);
});
