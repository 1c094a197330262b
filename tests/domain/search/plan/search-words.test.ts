import { expect, test } from 'vitest';
import { matchWords } from '../../../../src/domain/search/plan/search-words.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

const match = (text: string) =>
  matchWords(text, WORDS.groups).map(({ group, at, length }) => [group.say[0], at, length]);

test('A word is known by any word that means the same, a reading, or a foreign word, in either kana', () => {
  expect(match('助成金')).toEqual([['補助金', 0, 3]]);
  expect(match('ほじょきん')).toEqual([['補助金', 0, 5]]);
  expect(match('ホジョキン')).toEqual([['補助金', 0, 5]]);
  expect(match('subsidyの額')).toEqual([['補助金', 0, 7]]);
});

test('The longest word wins, and none lies over another', () => {
  expect(match('協働のまちづくりと協働')).toEqual([
    ['協働のまちづくり', 0, 8],
    ['協働', 9, 2],
  ]);
});

test('A Latin word is not cut out of a longer one', () => {
  expect(match('npos')).toEqual([]);
  expect(match('npo')).toEqual([['npo', 0, 3]]);
});
