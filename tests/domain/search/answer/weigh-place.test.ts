import { expect, test } from 'vitest';
import type { QueryPlan } from '../../../../src/domain/search/plan/query-plan.ts';
import type { SearchPlace } from '../../../../src/domain/search/index/search-place.ts';
import { weighPlace } from '../../../../src/domain/search/answer/weigh-place.ts';

const PLACE: SearchPlace = {
  kind: 'section',
  path: '/a/',
  title: '',
  keyPoint: '',
  cities: ['みほん市'],
  document: '',
  chapter: '',
  defines: ['市民活動支援センター虹'],
  names: [],
};
const weigh = (word: string, plan: Partial<QueryPlan> = {}, place: Partial<SearchPlace> = {}) =>
  weighPlace(
    {
      clauses: [{ words: [word], alternatives: [], weight: 1, jump: false }],
      asked: word,
      article: undefined,
      cities: [],
      definitionOf: word,
      ...plan,
    },
    { ...PLACE, ...place },
  );

test('The place that explains what was asked counts more, also when the term is longer than the word', () => {
  expect(weigh('市民活動支援センター')).toBeGreaterThan(weigh('委託'));
  expect(weigh('市民')).toBe(weigh('委託'));
  expect(weigh('市民活動支援センター', { definitionOf: undefined })).toBe(weigh('委託'));
});

test('What is said of another city than the named one counts less', () => {
  expect(weigh('委託', { cities: ['別の市'] })).toBeLessThan(weigh('委託', { cities: ['みほん市'] }));
  expect(weigh('委託', { cities: ['みほん市'] })).toBe(weigh('委託'));
});

test('What is of no city counts as of the named one', () => {
  expect(weigh('委託', { cities: ['別の市'] }, { cities: [] })).toBe(weigh('委託', {}, { cities: [] }));
});

test('A term, a form, a sheet and a project count less than a section; a scheme and a page of the site’s own do not', () => {
  for (const kind of ['term', 'form', 'sheet', 'project'] as const)
    expect(weigh('委託', {}, { kind })).toBeLessThan(weigh('委託'));
  for (const kind of ['scheme', 'page'] as const) expect(weigh('委託', {}, { kind })).toBe(weigh('委託'));
});

test('A place whose title is the question, whatever signs stand in it, counts more', () => {
  const clause = { words: [], alternatives: [], weight: 1, jump: false };
  const plan = { clauses: [clause, clause], definitionOf: undefined };
  const titled = weigh('なぜ協働が必要なのか', plan, { title: '（３）なぜ、協働が必要なのか' });
  expect(titled).toBeGreaterThan(weigh('なぜ協働が必要なのか', plan, { title: '協働の効果' }));
});

test('What is of another city than the reader’s counts less, but more than of another than the named one', () => {
  const [own, other] = [weigh('委託', { from: 'みほん市' }), weigh('委託', { from: '別の市' })];
  expect(other).toBeLessThan(own);
  expect(other).toBeGreaterThan(weigh('委託', { cities: ['別の市'] }));
  expect(weigh('委託', { from: '別の市' }, { cities: [] })).toBe(weigh('委託', {}, { cities: [] }));
});
