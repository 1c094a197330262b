import { expect, test } from 'vitest';
import type { QueryPart, QueryPlan } from '../../../src/domain/search/plan-query.ts';
import { rankHits } from '../../../src/domain/search/rank-hits.ts';

const part = (token: string, change: Partial<QueryPart> = {}): QueryPart => ({
  words: [token],
  alternatives: [{ tokens: [token], weight: 1 }],
  weight: 1,
  jump: false,
  ...change,
});
const plan = (parts: readonly QueryPart[], change: Partial<QueryPlan> = {}): QueryPlan => ({
  parts,
  place: undefined,
  cities: [],
  definitionOf: undefined,
  ...change,
});
const answers = (hits: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  new Map(Object.entries(hits).map(([token, scores]) => [token, new Map(Object.entries(scores))]));
const NOTHING = { inCities: new Set<string>(), defining: new Set<string>() };
const rank = (given: QueryPlan, hits: Parameters<typeof answers>[0], known = NOTHING) =>
  rankHits(given, answers(hits), 100, known);
const order = (...args: Parameters<typeof rank>) => rank(...args).map(({ id }) => id);

test('A section that meets any of the words is found (OR, never AND)', () => {
  expect(order(plan([part('委託'), part('補助')]), { 委託: { forms: 1 }, 補助: { grant: 1 } }).toSorted()).toEqual([
    'forms',
    'grant',
  ]);
});

test('A section that meets all the words comes before sections that meet one of them better', () => {
  const hits = { 委託: { both: 2, one: 5 }, 補助: { both: 2, other: 5 } };
  expect(order(plan([part('委託'), part('補助')]), hits)).toEqual(['both', 'one', 'other']);
});

test('A rare word counts more than a frequent one', () => {
  const hits = { 協働: { a: 1, b: 1, c: 1, frequent: 1 }, 委託: { rare: 1 } };
  expect(order(plan([part('協働'), part('委託')]), hits)[0]).toBe('rare');
});

test('Of several ways to meet a part the best counts, not their sum', () => {
  const either = part('補助金', {
    alternatives: [
      { tokens: ['補助'], weight: 1 },
      { tokens: ['助成'], weight: 0.8 },
    ],
  });
  const [first, second] = rank(plan([either]), { 補助: { a: 1 }, 助成: { a: 1, b: 1 } });
  expect(first?.id).toBe('a');
  expect(second?.score).toBeLessThan(first?.score ?? 0);
});

test('A section that holds all pairs of a word comes before one that holds some', () => {
  const word = part('環境政策', { alternatives: [{ tokens: ['環境', '境政', '政策'], weight: 1 }] });
  expect(order(plan([word]), { 環境: { whole: 1, some: 9 }, 境政: { whole: 1 }, 政策: { whole: 1 } })).toEqual([
    'whole',
    'some',
  ]);
});

test('The place a number or an article names stands first, one that only mentions it does not', () => {
  const article = part('12条', {
    alternatives: [
      { tokens: ['hart12z'], weight: 1 },
      { tokens: ['art12z'], weight: 0.3 },
    ],
    weight: 4,
    jump: true,
  });
  const found = rank(plan([article, part('協働')]), {
    hart12z: { 'art-12': 0.01 },
    art12z: { mention: 1 },
    協働: { definition: 9 },
  });
  expect(found.map(({ id, jump }) => [id, jump])[0]).toEqual(['art-12', true]);
  expect(found.filter(({ jump }) => jump)).toHaveLength(1);
});

test('What is said of another city falls behind when a city is named', () => {
  const given = plan([part('公募')], { cities: ['みほん市'] });
  expect(order(given, { 公募: { theirs: 5, ours: 2 } }, { ...NOTHING, inCities: new Set(['ours']) })).toEqual([
    'ours',
    'theirs',
  ]);
});

test('The place that explains a word comes first when the word is asked alone', () => {
  const given = plan([part('協働')], { definitionOf: '協働' });
  expect(order(given, { 協働: { much: 3, defining: 2 } }, { ...NOTHING, defining: new Set(['defining']) })).toEqual([
    'defining',
    'much',
  ]);
});

test('A word that nothing meets does not lower the others', () => {
  const hits = { 協働: { a: 2, b: 1 } };
  expect(rank(plan([part('協働'), part('ぬぬぬ')]), hits)).toEqual(rank(plan([part('協働')]), hits));
});

test('Sections of equal score stand in one order, however the index answers', () => {
  expect(order(plan([part('協働')]), { 協働: { c: 1, a: 1, b: 1 } })).toEqual(['a', 'b', 'c']);
});

test('No answers, empty answers and scores of zero give no error and no wrong number', () => {
  expect(rank(plan([]), {})).toEqual([]);
  expect(rank(plan([part('協働')]), { 協働: {} })).toEqual([]);
  expect(rank(plan([part('協働')]), { 協働: { a: 0 } })).toEqual([{ id: 'a', score: 0, jump: false }]);
});
