import { expect, test } from 'vitest';
import { rankHits } from '../../../../src/domain/search/answer/rank-hits.ts';
import type { SearchPlace } from '../../../../src/domain/search/index/search-place.ts';
import type { Clause, QueryPlan } from '../../../../src/domain/search/plan/query-plan.ts';
import { makePlace } from '../../../support/samples/small-places.ts';

const clause = (token: string, change: Partial<Clause> = {}): Clause => ({
  words: [token],
  alternatives: [{ tokens: [token], weight: 1 }],
  weight: 1,
  jump: false,
  ...change,
});
const plan = (clauses: readonly Clause[], change: Partial<QueryPlan> = {}): QueryPlan => ({
  clauses,
  article: undefined,
  cities: [],
  asked: '',
  definitionOf: undefined,
  ...change,
});
type Hits = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Known = Readonly<Record<string, Partial<SearchPlace>>>;
/**
 * Ranks places that are called by their names; what is not told of a place is that of a plain section. Many others say
 * nothing.
 */
const rank = (given: QueryPlan, hits: Hits, known: Known = {}) => {
  const ids = [...new Set(Object.values(hits).flatMap((scores) => Object.keys(scores)))];
  const places = [...ids, ...Array<string>(100 - ids.length).fill('')].map((id) => makePlace(id, known[id]));
  const answers = Object.entries(hits).map(([token, scores]) => {
    return [token, new Map(Object.entries(scores).map(([id, score]) => [ids.indexOf(id), score]))] as const;
  });
  return rankHits(given, new Map(answers), places).map(({ at, score, jump }) => ({ id: ids[at] ?? '', score, jump }));
};
const order = (...args: Parameters<typeof rank>) => rank(...args).map(({ id }) => id);

test('A section that meets any of the words is found (OR, never AND)', () => {
  expect(order(plan([clause('委託'), clause('補助')]), { 委託: { forms: 1 }, 補助: { grant: 1 } }).toSorted()).toEqual([
    'forms',
    'grant',
  ]);
});

test('A section that meets all the words comes before sections that meet one of them better', () => {
  const hits = { 委託: { both: 2, one: 5 }, 補助: { both: 2, other: 5 } };
  expect(order(plan([clause('委託'), clause('補助')]), hits)).toEqual(['both', 'one', 'other']);
});

test('A rare word counts more than a frequent one', () => {
  const hits = { 協働: { a: 1, b: 1, c: 1, frequent: 1 }, 委託: { rare: 1 } };
  expect(order(plan([clause('協働'), clause('委託')]), hits)[0]).toBe('rare');
});

test('Of several ways to meet a clause the best counts, not their sum', () => {
  const either = clause('補助金', {
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
  const word = clause('環境政策', { alternatives: [{ tokens: ['環境', '境政', '政策'], weight: 1 }] });
  const hits = { 環境: { whole: 1, some: 9 }, 境政: { whole: 1 }, 政策: { whole: 1 }, 緑: { other: 1, some: 0.1 } };
  const found = order(plan([word, clause('緑', { weight: 0.2 })]), hits);
  expect(found.indexOf('whole')).toBeLessThan(found.indexOf('some'));
});

test('The place a number or an article names stands first, one that only mentions it does not', () => {
  const article = clause('12条', {
    alternatives: [
      { tokens: ['ᵃ12ᶻ'], weight: 1 },
      { tokens: ['ᵐ12ᶻ'], weight: 0.3 },
    ],
    weight: 4,
    jump: true,
  });
  const found = rank(plan([article, clause('協働')]), {
    ᵃ12ᶻ: { 'art-12': 0.01 },
    art12z: { mention: 1 },
    協働: { definition: 9 },
  });
  expect(found.map(({ id, jump }) => [id, jump])[0]).toEqual(['art-12', true]);
  expect(found.filter(({ jump }) => jump)).toHaveLength(1);
});

test('What is said of another city falls behind when a city is named', () => {
  const given = plan([clause('公募')], { cities: ['みほん市'] });
  expect(
    order(given, { 公募: { theirs: 5, ours: 2 } }, { theirs: { cities: ['別の市'] }, ours: { cities: ['みほん市'] } }),
  ).toEqual(['ours', 'theirs']);
});

test('The place that explains a word comes first when the word is asked alone', () => {
  const given = plan([clause('協働')], { definitionOf: '協働' });
  expect(order(given, { 協働: { much: 3, defining: 2 } }, { defining: { defines: ['協働'] } })).toEqual([
    'defining',
    'much',
  ]);
});

test('A word that nothing meets does not lower the others', () => {
  const hits = { 協働: { a: 2, b: 1 } };
  expect(rank(plan([clause('協働'), clause('ぬぬぬ')]), hits)).toEqual(rank(plan([clause('協働')]), hits));
});

test('Sections of equal score stand in one order, however the index answers', () => {
  expect(order(plan([clause('協働'), clause('委託')]), { 協働: { a: 1, b: 1 }, 委託: { b: 1, a: 1 } })).toEqual([
    'a',
    'b',
  ]);
});

test('No answers, empty answers and scores of zero give no error and no wrong number', () => {
  expect(rank(plan([]), {})).toEqual([]);
  expect(rank(plan([clause('協働')]), { 協働: {} })).toEqual([]);
  expect(rank(plan([clause('協働')]), { 協働: { a: 0 } })).toEqual([{ id: 'a', score: 0, jump: false }]);
});

test('Half of a word is an answer only where nobody says the whole', () => {
  const word = clause('環境政策', { alternatives: [{ tokens: ['環境', '境政', '政策'], weight: 1 }] });
  expect(order(plan([word]), { 環境: { whole: 1, some: 9 }, 境政: { whole: 1 }, 政策: { whole: 1 } })).toEqual([
    'whole',
  ]);
  expect(order(plan([word]), { 環境: { some: 9 } })).toEqual(['some']);
});

test('A word that is the title counts more than one in the text', () => {
  expect(order(plan([clause('評価')]), { 評価: { text: 1, title: 1 } }, { title: { title: '評価' } })).toEqual([
    'title',
    'text',
  ]);
});

test('A section comes before a form, a sheet or a term that says the same', () => {
  const hits = { 委託: { form: 1, term: 1, sheet: 1, section: 1 } };
  const known = { form: { kind: 'form' }, term: { kind: 'term' }, sheet: { kind: 'sheet' } } as const;
  expect(order(plan([clause('委託')]), hits, known)[0]).toBe('section');
});
