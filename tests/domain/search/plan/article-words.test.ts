import { expect, test } from 'vitest';
import { ARTICLE, readArticle } from '../../../../src/domain/search/plan/article-words.ts';

test.each([
  ['第12条', { article: 12 }],
  ['条例12条の第2項', { article: 12, paragraph: 2 }],
  ['条例12条の2項', { article: 12, paragraph: 2 }],
  ['第30条の2', { article: 30, branch: [2] }],
  ['第30条の2の3第1項', { article: 30, branch: [2, 3], paragraph: 1 }],
  ['第3条第1項第6号', { article: 3, paragraph: 1, item: 6 }],
  ['3条6号', { article: 3, paragraph: 1, item: 6 }],
])('「%s」 names an article with what is in it', (text, expected) => {
  const found = ARTICLE.exec(text);
  expect(found && readArticle(found)).toEqual(expected);
});

test('A number of four digits and an ordinance without a number name none', () => {
  expect(ARTICLE.test('2009条')).toBe(false);
  expect(ARTICLE.test('自治基本条例')).toBe(false);
});
