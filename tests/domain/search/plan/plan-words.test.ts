import { expect, test } from 'vitest';
import { planLiterally, planWords } from '../../../../src/domain/search/plan/plan-words.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

const words = (text: string) => planWords(text, WORDS).map((clause) => clause.words.join());

test('Known words come first, then what is left, then what joins them', () => {
  expect(words('花壇と補助金')).toEqual(['補助金,助成金', '花壇', '']);
  expect(planWords('花壇と補助金', WORDS).at(-1)).toMatchObject({ weight: 0.35, alternatives: [{ weight: 1 }] });
});

test('What is dropped from a question stays when nothing else is there', () => {
  expect(words('補助金 違い')).toEqual(['補助金,助成金']);
  expect(words('違い')).toEqual(['違い']);
});

test('Taken literally a known word is only itself', () => {
  expect(planLiterally('助成金').map((clause) => clause.words)).toEqual([['助成金']]);
});

test('A word that says how something is asked weighs little, is not told, and stays when nothing else is there', () => {
  const asked = planWords('補助金はいつ', WORDS);
  expect(asked.map((clause) => [clause.words.join(), clause.weight])).toEqual([
    ['補助金,助成金', 1],
    ['', 0.15],
  ]);
  expect(asked[1]?.alternatives).toEqual([{ tokens: ['いつ'], weight: 1 }]);
  expect(words('いつ')).toEqual(['いつ']);
});

test('What joins a known word to the kanji beside it is asked for too, and to kana or signs it is not', () => {
  const bridges = (text: string) =>
    planWords(text, WORDS)
      .at(-1)
      ?.alternatives.flatMap(({ tokens }) => tokens);
  expect(bridges('市補助金額')).toEqual(['市補', '金額']);
  expect(words('補助金の、協働')).toEqual(['補助金,助成金', '協働']);
});
