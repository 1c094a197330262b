import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnnotated, makeFurigana } from '../../../src/domain/japanese/furigana.ts';

const cut = makeFurigana({
  市民: 'しみん',
  市民活動: 'しみんかつどう',
  協働: 'きょうどう',
  後援: 'こうえん',
  午後援: '',
});

test('The longest word that is known takes the reading', () => {
  expect(cut('市民活動と市民', new Set())).toEqual([
    { text: '市民活動', reading: 'しみんかつどう' },
    { text: 'と' },
    { text: '市民', reading: 'しみん' },
  ]);
});

test('A word is annotated the first time only, over all texts that are read together', () => {
  const seen = new Set<string>();
  expect(cut('協働と協働', seen)).toEqual([{ text: '協働', reading: 'きょうどう' }, { text: 'と' }, { text: '協働' }]);
  expect(cut('協働', seen)).toEqual([{ text: '協働' }]);
});

test('Inside a sequence that is known to be read otherwise nothing is annotated', () => {
  expect(cut('午後援助する', new Set())).toEqual([{ text: '午後援' }, { text: '助する' }]);
});

test('Whatever the text, its runs joined are the text', () => {
  const texts = fc
    .array(fc.constantFrom('市民', '活動', '協働', '後援', '午', 'の', '<b>', '\n'))
    .map((words) => words.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(
        cut(text, new Set())
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('Without words a text stays whole', () => {
  expect(makeFurigana({})('協働', new Set())).toEqual([{ text: '協働' }]);
});

test('Only words of two or more Chinese characters stand under one reading', () => {
  expect(['協働', '市', '市民フォーラム', 'NPO', '', '人々'].map(isAnnotated)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});
