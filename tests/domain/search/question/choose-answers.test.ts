import { describe, expect, test } from 'vitest';
import { chooseAnswers, chooseCities } from '../../../../src/domain/search/question/choose-answers.ts';
import { readQuestion } from '../../../../src/domain/search/question/read-question.ts';
import type { KnownAnswer } from '../../../../src/domain/search/question/known-answer.ts';
import { knownAnswer, QUESTIONS } from '../../../support/samples/known-answers.ts';

const REQUEST = { query: '', city: '', document: '', kind: '' } as const;
const choose = (query: string, answers: readonly KnownAnswer[], document = '') =>
  chooseAnswers(readQuestion(query, [], QUESTIONS), { ...REQUEST, document }, answers, QUESTIONS).map(
    ({ city, text }) => `${city}：${text}`,
  );

const HERE = knownAnswer({ text: '1万円' });
const OTHER = knownAnswer({ text: '2万円', names: ['虹の橋事業の公募'] });
const ENDED = knownAnswer({ text: '3万円', names: ['色事業'], isEnded: true });
const ELSEWHERE = knownAnswer({ text: '4万円', city: '虹川市', names: ['堤の募集'] });

describe('Of several facts', () => {
  test('the one whose very name is asked for is told', () => {
    expect(choose('虹の橋事業 いくら', [OTHER, HERE])).toEqual(['みほん市：1万円']);
    expect(choose('虹の橋 いくら', [OTHER, HERE])).toEqual(['みほん市：2万円', 'みほん市：1万円']);
  });

  test('each city’s is told with its name, and of a city those of today', () => {
    expect(choose('補助金 いくら', [HERE, ENDED, ELSEWHERE])).toEqual(['みほん市：1万円', '虹川市：4万円']);
  });

  test('one that ended is told where its city has none of today, and where it is named', () => {
    expect(choose('補助金 いくら', [ENDED, ELSEWHERE])).toEqual(['みほん市：3万円', '虹川市：4万円']);
    expect(choose('色事業 いくら', [HERE, ENDED])).toEqual(['みほん市：3万円']);
  });

  test('none is told where a city alone has more than four', () => {
    const many = [1, 2, 3, 4, 5].map((man) => knownAnswer({ text: `${man}万円` }));
    expect(choose('補助金 いくら', many.slice(0, 4))).toHaveLength(4);
    expect(choose('補助金 いくら', many)).toEqual([]);
    expect(choose('補助金 いくら', [...many, ELSEWHERE])).toEqual(['みほん市：1万円', '虹川市：4万円']);
  });

  test('the same words of one city are told once', () => {
    expect(choose('補助金 いくら', [HERE, HERE])).toEqual(['みほん市：1万円']);
  });
});

test('Two things that are asked for are told in the order of a scheme’s page', () => {
  const month = knownAnswer({ kind: 'when', text: '4月' });
  expect(choose('虹の橋事業 いつ いくら', [month, HERE])).toEqual(['みほん市：1万円', 'みほん市：4月']);
});

test('Who looks into one document is told what rests on it only', () => {
  expect(choose('補助金 いくら', [HERE], 'みほん市　手引き')).toEqual(['みほん市：1万円']);
  expect(choose('補助金 いくら', [HERE], 'みほん市　条例')).toEqual([]);
});

describe('The cities that are asked', () => {
  const CITIES = ['みほん市', '虹川市', '津市'].map((name) => ({ name }));
  const ask = (named: readonly string[], city = '') =>
    chooseCities({ cities: named }, { city }, CITIES).map(({ name }) => name);
  test('are the one chosen, those named, or all', () => {
    expect(ask([], '虹川市')).toEqual(['虹川市']);
    expect(ask(['みほん市', '津市'])).toEqual(['みほん市', '津市']);
    expect(ask([])).toEqual(['みほん市', '虹川市', '津市']);
  });

  test('are none when another is named than the one chosen', () => {
    expect(ask(['みほん市'], '虹川市')).toEqual([]);
  });

  test('are none of more than eight that nobody names, but the one that the reader comes from, or those of the best places', () => {
    const nine = Array.from({ length: 9 }, (_, at) => ({ name: `${at}市` }));
    expect(chooseCities({ cities: [] }, { city: '' }, nine)).toEqual([]);
    expect(chooseCities({ cities: ['3市'] }, { city: '' }, nine)).toEqual([{ name: '3市' }]);
    expect(chooseCities({ cities: [] }, { city: '', from: '3市' }, nine)).toEqual([{ name: '3市' }]);
    const near = ['5市', '2市', '8市', '1市'];
    expect(chooseCities({ cities: [] }, { city: '' }, nine, near)).toEqual(near.map((name) => ({ name })));
    expect(chooseCities({ cities: [] }, { city: '', from: '3市' }, nine, near)).toEqual([{ name: '3市' }]);
  });
});
