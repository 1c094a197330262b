import { expect, test } from 'vitest';
import { planQuery } from '../../../../src/domain/search/plan/plan-query.ts';
import { planRequest } from '../../../../src/domain/search/plan/plan-request.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

test('A request goes with the plan of its query, whatever it is narrowed to', () => {
  const request = { query: '第12条の協働', city: 'みほん市', document: '', kind: 'section' } as const;
  expect(planRequest(request, WORDS)).toEqual({ request, plan: planQuery('第12条の協働', WORDS), words: WORDS });
});

test('The city a reader comes from goes first, unless the question or the reader chooses a city', () => {
  const from = (query: string, city = '', home: string | undefined = '別の市') =>
    planRequest({ query, city, document: '', kind: '', from: home }, WORDS).plan.from;
  expect(from('補助金')).toBe('別の市');
  expect([from('みほん市の補助金'), from('補助金', 'みほん市'), from('補助金', '', '')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
