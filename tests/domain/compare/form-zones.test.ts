import { expect, test } from 'vitest';
import { listLeads } from '../../../src/domain/compare/form-zones.ts';

const rule = (change: object) => ({
  form: 'commission',
  question: 'lead',
  answer: 'city-led',
  effect: 'for',
  basis: 'stated',
  city: 'a',
  ...change,
});

test('A city’s word on who leads a form is taken from its rules, stated or read from an example', () => {
  expect(listLeads([rule({}), rule({ city: 'b', answer: 'equal', basis: 'example' })], 'commission')).toEqual([
    { city: 'a', lead: 'city-led', isStated: true },
    { city: 'b', lead: 'equal', isStated: false },
  ]);
});

test('Our inferences, rules against, other questions, forms and answers say nothing of it', () => {
  const others = [
    rule({ city: '' }),
    rule({ effect: 'against' }),
    rule({ question: 'money' }),
    rule({ form: 'subsidy' }),
    rule({ answer: 'group-only' }),
  ];
  expect(listLeads(others, 'commission')).toEqual([]);
});
