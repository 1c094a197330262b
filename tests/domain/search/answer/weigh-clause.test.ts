import { expect, test } from 'vitest';
import { weighClause } from '../../../../src/domain/search/answer/weigh-clause.ts';
import type { Clause } from '../../../../src/domain/search/plan/query-plan.ts';

const clause = (...alternatives: readonly string[]): Clause => ({
  words: [],
  alternatives: alternatives.map((tokens) => ({ tokens: tokens.split('+'), weight: 1 })),
  weight: 1,
  jump: false,
});
const answers = (given: Readonly<Record<string, readonly number[]>>) =>
  new Map(Object.entries(given).map(([token, places]) => [token, new Map(places.map((at) => [at, 1]))]));

test('A place that holds all tokens of an alternative meets the clause whole', () => {
  const { met } = weighClause(clause('環境+境政'), answers({ 環境: [1, 2], 境政: [1] }), 100);
  expect([met.get(1)?.isWhole, met.get(2)?.isWhole]).toEqual([true, false]);
  expect(met.get(1)?.share).toBe(1);
  expect(met.get(2)?.score).toBeLessThan(met.get(1)?.score ?? 0);
});

test('Of each place the best alternative counts, and which one it was is known', () => {
  const { met } = weighClause(clause('補助', '助成'), answers({ 補助: [1], 助成: [1, 2] }), 100);
  expect([met.get(1)?.isFirst, met.get(2)?.isFirst]).toEqual([true, false]);
});

test('A clause is the rarer the fewer places meet it, and of no account when none does', () => {
  const rarity = (...held: readonly number[]) => weighClause(clause('緑'), answers({ 緑: held }), 100).rarity;
  expect(rarity(1)).toBeGreaterThan(rarity(1, 2, 3));
  expect(rarity()).toBe(0);
});

test('A place that holds only one sign of a word does not meet it whole', () => {
  const asked = {
    ...clause(),
    alternatives: [
      { tokens: ['活か', 'かす'], weight: 1 },
      { tokens: ['活か'], weight: 0.8, said: '活か' },
      { tokens: ['活'], weight: 0.6, said: '活' },
    ],
  };
  const { met } = weighClause(asked, answers({ 活か: [1, 2], かす: [1], 活: [1, 2, 3] }), 100);
  expect([1, 2, 3].map((at) => met.get(at)?.isWhole)).toEqual([true, true, false]);
});
