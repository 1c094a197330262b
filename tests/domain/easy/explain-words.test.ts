import { expect, test } from 'vitest';
import { explainFirst, findUnexplained, listExplained } from '../../../src/domain/easy/explain-words.ts';

const OFFICE = { word: '役所《やくしょ》', means: '市《し》の仕事《しごと》をする所《ところ》です。' };
const TOWN = { word: '町《まち》の役所《やくしょ》', means: '小《ちい》さな役所《やくしょ》です。' };

test('A word is explained behind the text in which it comes first, the longest that fits, and never within another', () => {
  const texts = [
    '市役所《しやくしょ》です。',
    '町《まち》の役所《やくしょ》です。',
    '役所《やくしょ》です。',
    '役所《やくしょ》です。',
  ];
  expect(explainFirst(texts, [OFFICE, TOWN])).toEqual([[], [TOWN], [OFFICE], []]);
});

test('What a text is called is explained by the text itself, and its own words come before those of all', () => {
  const own = { word: '役所《やくしょ》', means: 'ここでは別《べつ》の意味《いみ》です。' };
  expect(listExplained({ title: '橋《はし》', words: [own] }, [OFFICE, TOWN])).toEqual([own, TOWN]);
  expect(listExplained({ title: '役所《やくしょ》', words: [] }, [OFFICE])).toEqual([]);
});

test('A word that is neither basic nor explained is found, but not within the title', () => {
  const known = { basic: ['市《し》'], explained: [OFFICE] };
  expect(findUnexplained('市《し》の役所《やくしょ》の委託《いたく》', known).map(({ word }) => word)).toEqual([
    '委託',
  ]);
  expect(findUnexplained('委託《いたく》とは', known, '委託《いたく》')).toEqual([]);
});
