import { expect, test } from 'vitest';
import { planQuery } from '../../../../src/domain/search/plan/plan-query.ts';
import { listTokens, widenPlan } from '../../../../src/domain/search/plan/query-plan.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

const plan = planQuery('協働の補助金と補助', WORDS);

test('An index is asked for every token of a plan once, and not for what is only near', () => {
  const tokens = listTokens(plan);
  expect(tokens).toEqual(['協働', '補助', '助金', '助成', '成金', '働の', 'の補', '金と', 'と補']);
});

test('A widened plan asks for what is near too, and is the same plan otherwise', () => {
  const wide = widenPlan(plan);
  expect(listTokens(wide).filter((token) => !listTokens(plan).includes(token))).toEqual(['連携', '予算']);
  expect(wide.clauses.map(({ words, weight }) => [words, weight])).toEqual(
    plan.clauses.map(({ words, weight }) => [words, weight]),
  );
  expect(widenPlan(wide)).toEqual(wide);
});
