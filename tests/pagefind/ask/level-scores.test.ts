import { expect, test } from 'vitest';
import { levelScores } from '../../../src/pagefind/ask/level-scores.ts';

const rarity = (total: number, held: number) => Math.log(1 + (total - held + 0.5) / (held + 0.5));

test('A word that is everywhere in one index and rare in another weighs as much in both', () => {
  expect(levelScores(new Map([[3, 2 * rarity(4, 1)]]), 4)).toEqual(new Map([[3, 2]]));
  const everywhere = levelScores(new Map([0, 1, 2].map((at) => [at, 2 * rarity(3, 3)])), 3);
  expect([...everywhere.values()]).toEqual([2, 2, 2]);
});

test('What nothing holds stays so', () => {
  expect(levelScores(new Map(), 4)).toEqual(new Map());
});
