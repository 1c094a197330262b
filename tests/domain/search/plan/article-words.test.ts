import { expect, test } from 'vitest';
import { ARTICLE } from '../../../../src/domain/search/plan/article-words.ts';

test.each([
  ['第12条', ['12', undefined, undefined]],
  ['条例12条の第2項', ['12', '2', undefined]],
  ['第3条第1項第6号', ['3', '1', '6']],
  ['3条6号', ['3', undefined, '6']],
])('「%s」 names an article with what is in it', (text, expected) => {
  expect(ARTICLE.exec(text)?.slice(1)).toEqual(expected);
});

test('A number of four digits and an ordinance without a number name none', () => {
  expect(ARTICLE.test('2009条')).toBe(false);
  expect(ARTICLE.test('自治基本条例')).toBe(false);
});
