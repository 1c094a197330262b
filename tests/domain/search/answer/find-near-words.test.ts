import { expect, test } from 'vitest';
import { findNearWords } from '../../../../src/domain/search/answer/find-near-words.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

test('A word nearly spelled like a known one leads to it, nearest first', () => {
  expect(findNearWords('補助全', WORDS, 3)[0]).toBe('補助金');
  expect(findNearWords('きょうどお', WORDS, 3)[0]).toBe('協働');
  expect(findNearWords('ＮＰＱ', WORDS, 3)[0], 'as it is written').toBe('NPO');
});

test('A word like no other leads nowhere, and no more words come than asked', () => {
  expect(findNearWords('xyzzyxyzzy', WORDS, 3)).toEqual([]);
  expect(findNearWords('協動', WORDS, 1)).toEqual(['協働']);
});

test('A word is not offered for itself', () => {
  expect(findNearWords('協働', WORDS, 3)).toEqual([]);
});
