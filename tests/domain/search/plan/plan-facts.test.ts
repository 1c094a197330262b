import { expect, test } from 'vitest';
import { planFacts } from '../../../../src/domain/search/plan/plan-facts.ts';

const plan = (folded: string) => planFacts(folded, ['虹の橋条例']);
const tokens = (folded: string) => plan(folded).clauses.map(({ alternatives }) => alternatives[0]?.tokens.join());

test('Facts are taken out of a query, and what is left stays in its order', () => {
  expect(plan('平成21年の30万円と第12条2項の話').rest).toBe('|の|と|の話');
  expect(tokens('平成21年の30万円と第12条2項の話')).toEqual(['ᵃ12ᶻ', 'ʸ2009ᶻ', 'ᵉ30ᶻ']);
  expect(plan('平成21年の30万円と第12条2項の話').article).toEqual({ article: 12, paragraph: 2 });
});

test('A permanent number alone, and an article of the site, are places to jump to', () => {
  const jumps = (folded: string) => plan(folded).clauses.map(({ jump }) => jump);
  expect([jumps('1312'), jumps('虹の橋条例2条'), jumps('地方自治法2条'), jumps('2009年')]).toEqual([
    [true],
    [true],
    [false],
    [false],
  ]);
});

test('A text without facts is left as it is', () => {
  expect(plan('協働の話')).toEqual({ clauses: [], article: undefined, rest: '協働の話' });
});
test.each([
  ['h30', 'ʸ2018ᶻ', '|'],
  ['r2年度の話', 'ʸ2020ᶻ', '|の話'],
  ['h21.12.22', 'ʸ2009ᶻ', '|'],
  ['s64/1/7', 'ʸ1989ᶻ', '|'],
])('The year of %s is that of the era with this letter', (folded, token, rest) => {
  expect(tokens(folded)).toEqual([token]);
  expect(plan(folded).rest).toBe(rest);
});

test.each(['r123', 'x9', 'h0', 'h30a', 'pr2', 'r'])('%s is no year of an era', (folded) => {
  expect(plan(folded)).toEqual({ clauses: [], article: undefined, rest: folded });
});
