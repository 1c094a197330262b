import { expect, test } from 'vitest';
import { nameArticle, splitText } from '../../../src/domain/agreement/fill-text.ts';

test('A wording is cut into text, places of fields and numbers of other clauses, in order', () => {
  expect(splitText('{city}は、{clause:money}により金{city-share}円を払う。')).toEqual([
    { field: 'city' },
    { text: 'は、' },
    { clause: 'money' },
    { text: 'により金' },
    { field: 'city-share' },
    { text: '円を払う。' },
  ]);
});

test('What is no place stays text, and nothing becomes no stretch', () => {
  expect(splitText('｛a｝{A}{ a }{}')).toEqual([{ text: '｛a｝{A}{ a }{}' }]);
  expect(splitText('')).toEqual([]);
});

test('A clause is named by its number in wide digits, as agreements write it', () => {
  expect(nameArticle(1)).toBe('第１条');
  expect(nameArticle(20)).toBe('第２０条');
});
