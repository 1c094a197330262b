import { expect, test } from 'vitest';
import { findSpan, listLeads, listZones } from '../../../src/domain/compare/form-zones.ts';

const option = (id: string, zone?: string) => ({ id, label: id, zone });
const options = [option('alone'), option('we', '市民が主'), option('both', '双方'), option('they', '市が主')];
const QUESTIONS = [
  { id: 'size', short: '', title: '', why: '', weight: 1, options: [option('big')] },
  { id: 'who', short: '', title: '', why: '', weight: 1, options },
];
const ZONES = listZones(QUESTIONS);
const rule = (change: object) => ({
  form: 'bridge',
  question: 'who',
  answer: 'they',
  effect: 'for' as const,
  basis: 'stated' as const,
  city: 'a',
  ...change,
});

test('The columns are the answers that have a head, in their order', () => {
  expect(ZONES.map(({ question, answer, head }) => `${question} ${answer} ${head}`)).toEqual([
    'who we 市民が主',
    'who both 双方',
    'who they 市が主',
  ]);
});

test('A city’s word on who leads a form is taken from its rules, stated or read from an example', () => {
  expect(listLeads([rule({}), rule({ city: 'b', answer: 'both', basis: 'example' })], 'bridge', ZONES)).toEqual([
    { city: 'a', zone: ZONES[2], isStated: true },
    { city: 'b', zone: ZONES[1], isStated: false },
  ]);
});

test('Our inferences, rules against, other questions, forms and answers say nothing of it', () => {
  const others = [
    rule({ city: '' }),
    rule({ effect: 'against' }),
    rule({ question: 'size' }),
    rule({ form: 'boat' }),
    rule({ answer: 'alone' }),
  ];
  expect(listLeads(others, 'bridge', ZONES)).toEqual([]);
});

const mark = (city: string, zone: number) => ({ city, zone: ZONES[zone] ?? raise(), isStated: true });
const raise = (): never => {
  throw new Error('There is no such column.');
};

test('A form stands from the first to the last column that a city names, and nowhere where none speaks', () => {
  expect(findSpan([mark('a', 0), mark('b', 0)], ZONES)).toEqual({ first: 0, last: 0, isOne: true });
  expect(findSpan([mark('a', 2), mark('b', 1)], ZONES)).toEqual({ first: 1, last: 2, isOne: false });
  expect(findSpan([], ZONES)).toBeUndefined();
});

test('Cities that name the same columns in another order say the same', () => {
  expect(findSpan([mark('a', 2), mark('a', 0), mark('b', 0), mark('b', 2)], ZONES)?.isOne).toBe(true);
  expect(findSpan([mark('a', 2), mark('a', 0), mark('b', 0)], ZONES)?.isOne).toBe(false);
});
