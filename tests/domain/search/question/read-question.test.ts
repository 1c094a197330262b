import { describe, expect, test } from 'vitest';
import { FACTS, findPart } from '../../../../src/domain/search/question/known-answer.ts';
import { listAskedParts, readQuestion } from '../../../../src/domain/search/question/read-question.ts';
import { QUESTIONS } from '../../../support/samples/known-answers.ts';

const CITIES = [{ id: 'mihon', name: 'みほん市', reading: 'みほんし' }];
const read = (query: string) => readQuestion(query, CITIES, QUESTIONS);

describe('A question', () => {
  test.each([
    ['虹の橋事業はいくら', ['虹の橋事業']],
    ['みほん市の虹の橋事業 いくらですか？', ['虹の橋事業']],
    ['虹の橋事業、いくらもらえますか', ['虹の橋事業']],
    ['いくら', []],
    ['ニジノハシ いくら', ['にじのはし']],
  ])('「%s」 asks for an amount, and of %j', (query, pieces) => {
    expect(read(query).ways).toEqual([{ kinds: ['amount'], pieces }]);
  });

  test('keeps every word that it does not know, one that turns it round as well', () => {
    expect(read('虹の橋事業がもらえないのはいくら').ways).toEqual([
      { kinds: ['amount'], pieces: ['虹の橋事業がもらえない'] },
    ]);
    expect(read('電話をかける').ways).toEqual([{ kinds: ['phone'], pieces: ['かける'] }]);
  });

  test('does not ask for a phone where something is done by phone', () => {
    expect(read('電話で申し込めますか').ways).toEqual([]);
    expect(read('担当の電話です').ways).toEqual([{ kinds: ['phone'], pieces: ['担当'] }]);
  });

  test('is not cut short: what is too long is none', () => {
    expect(read(`虹の橋事業はいくら${'ではない'.repeat(30)}`).ways).toEqual([]);
  });

  test('names its cities apart', () => {
    expect(read('みほんの電話').cities).toEqual(['みほん市']);
    expect(read('よその市の電話').cities).toEqual([]);
  });

  test('without a word that asks is none', () => {
    expect(read('虹の橋事業').ways).toEqual([]);
    expect(read('').ways).toEqual([]);
  });

  test('may ask for two things, each alone or both', () => {
    expect(read('虹の橋事業 いくら いつ').ways).toEqual([
      { kinds: ['amount'], pieces: ['虹の橋事業', 'いつ'] },
      { kinds: ['when'], pieces: ['虹の橋事業', 'いくら'] },
      { kinds: ['amount', 'when'], pieces: ['虹の橋事業'] },
    ]);
  });

  test('is told by a word of two meanings in two ways', () => {
    expect(read('連絡先').ways.map(({ kinds }) => kinds)).toEqual([['phone'], ['fax']]);
  });
});

describe('An article that is asked for', () => {
  test.each([
    ['第12条', { article: 12 }, []],
    ['第十二条第二項', { article: 12, paragraph: 2 }, []],
    ['３条６号', { article: 3, paragraph: 1, item: 6 }, []],
    ['虹の橋条例 第1条の内容', { article: 1 }, ['虹の橋条例']],
    ['第12条の2', { article: 12, branch: [2] }, []],
    ['第12条の2項', { article: 12, paragraph: 2 }, []],
  ])('「%s」 is %j, with what else is said', (query, article, pieces) => {
    expect(read(query)).toEqual({ cities: [], ways: [{ kinds: ['article'], pieces }], article });
  });
});

describe('The part of a city’s answers that is fetched', () => {
  test.each([
    ['虹の橋事業 いくら', [FACTS]],
    ['協働とは', [findPart('協働')]],
    ['第12条', [findPart('12条')]],
    ['協働', []],
  ])('for 「%s」 is %j', (query, parts) => {
    expect(listAskedParts(read(query))).toEqual(parts);
  });
});
