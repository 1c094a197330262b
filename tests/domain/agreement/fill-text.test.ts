import { expect, test } from 'vitest';
import { nameArticle, nameItemAt, nameKanaAt, splitText } from '../../../src/domain/agreement/fill-text.ts';

test.each([
  ['文だけ', [{ text: '文だけ' }]],
  ['{a}と{b-2}。', [{ field: 'a' }, { text: 'と' }, { field: 'b-2' }, { text: '。' }]],
  ['{clause:aim}による', [{ clause: 'aim' }, { text: 'による' }]],
  ['{A}と{ b }と{', [{ text: '{A}と{ b }と{' }]],
  ['', []],
])('「%s」 is taken apart into its places', (text, stretches) => {
  expect(splitText(text)).toEqual(stretches);
});

test('Clauses and what stands under them are counted as agreements count', () => {
  expect([1, 9, 10, 26].map(nameArticle)).toEqual(['第１条', '第９条', '第１０条', '第２６条']);
  expect([0, 9].map(nameItemAt)).toEqual(['(1)', '(10)']);
  expect([0, 1, 44].map(nameKanaAt)).toEqual(['ア', 'イ', 'ヲ']);
});
