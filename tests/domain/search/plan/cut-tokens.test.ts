import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutQueryTokens, cutTokens } from '../../../../src/domain/search/plan/cut-tokens.ts';

test('Text is cut into overlapping pairs, its last character besides; Latin words and digits stand whole', () => {
  expect(cutTokens('協働事業')).toEqual(['協働', '働事', '事業', '業']);
  expect(cutTokens('npo法人と30万円')).toEqual(['npoᶻ', '法人', '人と', 'と', '30ᶻ', '万円', '円']);
  expect(cutTokens('緑、café')).toEqual(['緑', 'cafeᶻ']);
});

test('A word is asked for by its pairs, a single character by itself', () => {
  expect(cutQueryTokens('協働事業')).toEqual(['協働', '働事', '事業']);
  expect(cutQueryTokens('振り返り')).toEqual(['振り', 'り返', '返り']);
  expect(cutQueryTokens('緑')).toEqual(['緑']);
  expect(cutQueryTokens('')).toEqual([]);
});

test('Whatever word a text holds, the text holds all the tokens of the word', () => {
  const letters = fc.array(fc.constantFrom(...Array.from('協働市民のまちづくりカタナーnpo12、 ')), { maxLength: 20 });
  fc.assert(
    fc.property(letters, letters, letters, (before, word, after) => {
      const text = new Set(cutTokens([...before, '、', ...word, '、', ...after].join('')));
      expect(cutQueryTokens(word.join('')).filter((token) => !text.has(token))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
