import { describe, expect, test } from 'vitest';
import { planQuery } from '../../../src/domain/search/plan-query.ts';

const words = (query: string) => planQuery(query).terms.map(({ text }) => text);

describe('An article number in any spelling leads to the article', () => {
  test.each([
    '12条',
    '１２条',
    '第12条',
    '第１２条',
    '第十二条',
    '十二条',
    '条例12条',
    '条例第12条',
    '条例十二条',
    '12条について',
    '第12条の協働',
    'kodaira 12条',
    '第12条（協働）',
  ])('%s', (query) => {
    const { place, terms } = planQuery(query);
    expect(place).toEqual({ article: 12 });
    expect(terms.slice(0, 2)).toEqual([
      { text: 'hart12z', weight: 4, jump: true },
      { text: 'art12z', weight: 1, jump: false },
    ]);
  });

  test.each([
    ['第１２条第２項', { article: 12, paragraph: 2 }],
    ['12条2項', { article: 12, paragraph: 2 }],
    ['第12条の第2項', { article: 12, paragraph: 2 }],
    ['第十二条第二項', { article: 12, paragraph: 2 }],
    ['十二条二項', { article: 12, paragraph: 2 }],
    ['第十条第一項第三号', { article: 10, paragraph: 1, item: 3 }],
    ['10条1項3号', { article: 10, paragraph: 1, item: 3 }],
  ])('%s leads to its place %o', (query, place) => {
    expect(planQuery(query).place).toEqual(place);
    expect(words(query)).toEqual([`hart${place.article}z`, `art${place.article}z`]);
  });

  test('Every article from 1 to 999 is asked for, in digits of either width', () => {
    const wrong: string[] = [];
    for (let article = 1; article <= 999; article += 1) {
      const wide = [...String(article)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
      for (const query of [`第${article}条`, `${wide}条`]) {
        if (words(query).join() !== `hart${article}z,art${article}z`)
          wrong.push(`${query} asks ${words(query).join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(['1312条', '条例', '条', '第条', '12項'])('%s names no article', (query) => {
    expect(planQuery(query).place).toBeUndefined();
  });
});

test.each([
  ['12条について', ['hart12z', 'art12z']],
  ['第12条の協働', ['hart12z', 'art12z', '協働']],
  ['12条と13条', ['hart12z', 'art12z', '13条']],
  ['条例12条', ['hart12z', 'art12z', '条例']],
])('Beside the article of 「%s」 only the words are asked: %o', (query, asked) => {
  expect(words(query)).toEqual(asked);
});

test.each([
  ['委託と補助の違い', ['委託', '補助', '違い']],
  ['協働とは何ですか', ['協働', '何']],
  ['市民が参加する', ['市民', '参加']],
  ['ＮＰＯとの協働', ['npo', '協働']],
  ['補助金について', ['補助金']],
  ['共催では', ['共催']],
  ['事業の評価・公開', ['事業', '評価', '公開']],
])('Particles are dropped: 「%s」 asks for %o', (query, asked) => {
  expect(words(query)).toEqual(asked);
});

test.each([
  '振り返り',
  '話し合い',
  '違い',
  'まちづくり',
  'かかわり',
  '取り組み',
  '見つける',
  'センター',
  '手続き',
  'はじめに',
  'こども',
  'なかま',
  'いきいき',
])('The word 「%s」 stays whole', (word) => {
  expect(words(word)).toEqual([word]);
});

test.each(['1312', '１３１２', ' 1312 '])('The number 「%s」 leads to the section that bears it', (query) => {
  expect(planQuery(query)).toEqual({ place: undefined, terms: [{ text: 'code1312', weight: 4, jump: true }] });
});

test.each(['131', '13120', '2019年', '042-346-9809'])('「%s」 is no number of a section', (query) => {
  expect(planQuery(query).terms.filter(({ text, jump }) => jump || text.startsWith('code'))).toEqual(
    query.includes('9809') ? [{ text: 'code9809', weight: 4, jump: true }] : [],
  );
});

test('A word typed twice is asked once', () => {
  expect(words('協働 協働　きょうどう 協働')).toEqual(['協働', 'きょうどう']);
});

test.each(['', '   ', '　', '？！…', '「」『』（）', '<>&"\'', '***', '🙂'])('「%s」 asks for nothing', (query) => {
  expect(planQuery(query)).toEqual({ place: undefined, terms: [] });
});

test('Markup is asked as its words', () => {
  expect(words('<script>alert("協働")</script>')).toEqual(['script', 'alert', '協働']);
});

test('A query of 300 characters is cut to 100, a query of many words to 12', () => {
  expect(words('協'.repeat(300))).toEqual(['協'.repeat(100)]);
  expect(words(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '))).toEqual(
    Array.from({ length: 12 }, (_, at) => `w${at}`),
  );
});

test('No single character breaks the plan, and no term is empty or holds a space', () => {
  const bad: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const query = `協働${String.fromCharCode(code)}12条`;
    for (const { text } of planQuery(query).terms)
      if (text === '' || /\s/.test(text)) bad.push(`U+${code.toString(16)}`);
  }
  expect(bad).toEqual([]);
});
