import { expect, test } from 'vitest';
import { planQuery } from '../../../../src/domain/search/plan/plan-query.ts';
import { planRequest } from '../../../../src/domain/search/plan/plan-request.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

test('A request goes with the plan of its query, whatever it is narrowed to', () => {
  const request = { query: '第12条の協働', city: 'みほん市', document: '', kind: 'section' } as const;
  expect(planRequest(request, WORDS)).toEqual({ request, plan: planQuery('第12条の協働', WORDS), words: WORDS });
});
