import { expect, test } from 'vitest';
import { FACTS, findPart, listParts, nameArticle, PARTS } from '../../../../src/domain/search/question/known-answer.ts';
import { knownAnswer } from '../../../support/samples/known-answers.ts';

test('What schemes and offices say lies in one part, and no other thing does', () => {
  expect(listParts(knownAnswer())).toEqual([FACTS]);
  expect(listParts(knownAnswer({ about: 'office', kind: 'phone' }))).toEqual([FACTS]);
  for (const word of ['協働', 'きょうどう', '12条', 'npo', '']) {
    expect(findPart(word)).toBeGreaterThan(FACTS);
    expect(findPart(word)).toBeLessThan(PARTS);
  }
});

test('What is explained lies where each of its names leads', () => {
  const parts = listParts(knownAnswer({ kind: 'meaning', about: 'term', names: ['協働', 'きょうどう'] }));
  expect(parts).toEqual([findPart('協働'), findPart('きょうどう')]);
  expect(new Set(parts).size).toBe(2);
});

test('Every paragraph of an article lies with its article', () => {
  const article = { article: 12, paragraph: 2, item: 1 };
  expect(nameArticle(article)).toBe('12条');
  expect(listParts(knownAnswer({ kind: 'article', about: 'article', article }))).toEqual([findPart('12条')]);
});
