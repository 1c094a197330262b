import { expect, test } from 'vitest';
import { LEVELS } from '../../../src/pagefind/file-format.ts';
import { packWeights, weighWords } from '../../../src/pagefind/write/weigh-words.ts';

test('A word weighs in a place what it does at each of its spots there, by the place’s own number', () => {
  const weights = weighWords(
    [
      [
        '協働',
        [
          [0, [0, 1], []],
          [2, [-13, 0, -169, 1], []],
        ],
        [],
      ],
      ['協働', [[1, [-25, 0], []]], []],
    ],
    [7, 5, 9],
  );
  expect(weights.get('協働')).toEqual(
    new Map([
      [7, 48],
      [9, 180],
      [5, 24],
    ]),
  );
});

test('A place that is no page of the index is refused', () => {
  expect(() => weighWords([['協働', [[4, [0], []]], []]], [0])).toThrow('「協働」が、どの場所か分かりません');
});

test('Places come in order, each with the level nearest to what the word weighs there', () => {
  const packed = packWeights(
    new Map([
      [
        '協働',
        new Map([
          [40, 25],
          [2, 1_000],
        ]),
      ],
    ]),
  );
  const sign = (weight: number) => String.fromCharCode(65 + LEVELS.indexOf(weight));
  expect(packed).toEqual({ 協働: `2${sign(LEVELS.at(-1) ?? 0)}12${sign(24)}` });
});
