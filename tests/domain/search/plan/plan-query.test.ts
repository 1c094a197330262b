import { describe, expect, test } from 'vitest';
import { planQuery } from '../../../../src/domain/search/plan/plan-query.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

const plan = (query: string) => planQuery(query, WORDS);
const firsts = (query: string) => plan(query).clauses.map(({ alternatives }) => alternatives[0]?.tokens.join('+'));

describe('An article number in any spelling leads to the article', () => {
  test.each([
    '12条',
    '１２条',
    '第12条',
    '第１２条',
    '第十二条',
    '十二条',
    '条例12条',
    '12条について',
    '第12条の協働',
    '第12条（協働）',
  ])('%s', (query) => {
    const { article, clauses } = plan(query);
    expect(article).toEqual({ article: 12 });
    expect(clauses[0]).toEqual({
      words: ['12条'],
      asked: '12条',
      alternatives: [
        { tokens: ['ᵃ12ᶻ'], weight: 1 },
        { tokens: ['ᵐ12ᶻ'], weight: 0.3 },
      ],
      weight: 4,
      jump: true,
    });
  });

  test.each([
    ['第１２条第２項', { article: 12, paragraph: 2 }],
    ['12条2項', { article: 12, paragraph: 2 }],
    ['第十二条第二項', { article: 12, paragraph: 2 }],
    ['10条1項3号', { article: 10, paragraph: 1, item: 3 }],
  ])('%s leads to its place %o and asks for nothing else', (query, place) => {
    expect(plan(query).article).toEqual(place);
    expect(firsts(query)).toEqual([`ᵃ${place.article}ᶻ`]);
  });

  test('Every article from 1 to 999 is asked for, in digits of either width', () => {
    const wrong: string[] = [];
    for (let article = 1; article <= 999; article += 1) {
      const wide = [...String(article)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
      for (const query of [`第${article}条`, `${wide}条`]) {
        if (firsts(query).join() !== `ᵃ${article}ᶻ`) wrong.push(`${query} asks ${firsts(query).join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(['1312条', '条例', '第条', '12項'])('%s names no article', (query) => {
    expect(plan(query).article).toBeUndefined();
  });
});

test('An article of a law that the site only speaks of is no place to jump to', () => {
  expect(plan('虹の橋条例第2条').clauses[0]?.jump).toBe(true);
  expect(plan('地方自治法 第2条').clauses[0]).toMatchObject({ jump: false, weight: 1 });
});

test.each([
  ['平成21年', 'ʸ2009ᶻ'],
  ['２００９年', 'ʸ2009ᶻ'],
  ['令和元年度', 'ʸ2019ᶻ'],
  ['042-346-9809', 'ᵗ0423469809ᶻ'],
  ['0423782111', 'ᵗ0423782111ᶻ'],
  ['30万円', 'ᵉ30ᶻ'],
  ['1312', 'ᶜ1312ᶻ'],
  ['１３１２', 'ᶜ1312ᶻ'],
])('「%s」 is asked as the fact %s', (query, token) => {
  expect(firsts(query)).toEqual([token]);
});

test('A known word is asked by all that mean the same; what was typed counts most', () => {
  expect(plan('助成金').clauses).toEqual([
    {
      words: ['補助金', '助成金'],
      asked: '助成金',
      alternatives: [
        { tokens: ['補助', '助金'], weight: 0.8 },
        { tokens: ['助成', '成金'], weight: 1 },
      ],
      near: [{ tokens: ['予算'], weight: 0.5 }],
      weight: 1,
      jump: false,
    },
  ]);
});

test('A reading or a typing error is never asked as it stands', () => {
  expect(firsts('きょうどう')).toEqual(['協働']);
  expect(firsts('共同')).toEqual(['協働']);
});

test('Words that are only near are kept apart, and count less', () => {
  expect(plan('協働').clauses[0]).toMatchObject({
    alternatives: [{ tokens: ['協働'], weight: 1 }],
    near: [{ tokens: ['連携'], weight: 0.5 }],
  });
});

test('A city is taken as a place, with or without its ending, and asked as a word only when nothing else is', () => {
  expect(plan('みほん市の補助金')).toMatchObject({ cities: ['みほん市'] });
  expect(firsts('みほん市の補助金')).toEqual(['補助+助金']);
  expect(plan('みほん').cities).toEqual(['みほん市']);
  expect(plan('みほん').clauses).toHaveLength(1);
});

test('One word alone, or one beside 定義, asks for its definition', () => {
  expect(plan('協働って何').definitionOf).toBe('協働');
  expect(plan('協働').definitionOf).toBe('協働');
  expect(plan('協働と補助金').definitionOf).toBeUndefined();
});

test('Phrases of a question are dropped, unless nothing else is there', () => {
  expect(firsts('補助金を知りたい')).toEqual(['補助+助金']);
  expect(firsts('違い')).toEqual(['違い']);
});

test.each(['', '   ', '　', '？！…', '「」『』（）', '<>&"\'', '***', '🙂'])('「%s」 asks for nothing', (query) => {
  expect(plan(query)).toEqual({ article: undefined, asked: '', clauses: [], cities: [], definitionOf: undefined });
});

test('A query of 300 characters is cut, one of many words to twelve clauses', () => {
  expect(plan('w'.repeat(300)).clauses[0]?.words).toEqual(['w'.repeat(100)]);
  expect(plan(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ')).clauses).toHaveLength(12);
});

test('No single character breaks the plan, and no token is empty or holds a space', () => {
  const bad: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const { clauses } = plan(`協働${String.fromCharCode(code)}12条`);
    for (const token of clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens)))
      if (token === '' || /\s/.test(token)) bad.push(`U+${code.toString(16)}`);
  }
  expect(bad).toEqual([]);
});

test('A reading means its group; where it is said itself, it is asked for too', () => {
  const groups = [{ say: ['政治活動'], read: ['選挙', 'せいじ'], near: [], literal: ['選挙'] }];
  const planned = (query: string) => planQuery(query, { ...WORDS, groups }).clauses[0]?.alternatives;
  expect(planned('選挙')?.map(({ tokens }) => tokens)).toEqual([['政治', '治活', '活動'], ['選挙']]);
  expect(planned('せいじ')?.map(({ tokens }) => tokens)).toEqual([['政治', '治活', '活動']]);
});
