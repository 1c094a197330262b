import { expect, test } from 'vitest';
import { foldKana, foldReading, foldText } from '../../../src/domain/japanese/fold-text.ts';

test.each([
  ['ＮＰＯ', 'npo'],
  ['NPO', 'npo'],
  ['１２条', '12条'],
  ['ﾎﾞﾗﾝﾃｨｱ', 'ボランティア'],
  ['①目的の共有', '1目的の共有'],
  ['（５）', '(5)'],
  ['Ⅲ', 'iii'],
])('Width and case do not matter: %s is compared as %s', (typed, folded) => {
  expect(foldText(typed)).toBe(folded);
});

test.each(['‐', '‑', '–', '—', '―', '−', '－', '-'])(
  'The dash %s in a phone number is compared as a hyphen',
  (dash) => {
    expect(foldText(`042${dash}346${dash}9809`)).toBe('042-346-9809');
  },
);

test.each(['〜', '～', '~'])('The wave %s between months is compared as a tilde', (wave) => {
  expect(foldText(`7月${wave}3月`)).toBe('7月~3月');
});

test('The long vowel mark is a letter, not a dash', () => {
  expect(foldText('センター')).toBe('センター');
});

test.each([
  ['第十二条', '第12条'],
  ['第１２条第２項', '第12条第2項'],
  ['平成三十一年四月', '平成31年4月'],
])('Kanji and full-width numerals are compared as digits: %s as %s', (typed, folded) => {
  expect(foldText(typed)).toBe(folded);
});

test('What is built up is one word however it is written, what is made is not', () => {
  expect(['地域作り', '仕組み創り', 'ルール造り', '地域づくり'].map(foldText)).toEqual([
    '地域づくり',
    '仕組みづくり',
    'ルールづくり',
    '地域づくり',
  ]);
  expect(foldText('資料を作り、配る')).toBe('資料を作り、配る');
});

test('Spaces of any kind and length count as one, and none at the ends', () => {
  expect(foldText('　協働\t\n の　　原則 ')).toBe('協働 の 原則');
});

test('Folding folded text changes nothing', () => {
  for (const text of ['第十二条　ＮＰＯ', '042―346―9809', '平成二十一年十二月二十二日', '①〜⑧']) {
    expect(foldText(foldText(text))).toBe(foldText(text));
  }
});

test('Every katakana letter is compared as its hiragana', () => {
  const wrong: string[] = [];
  for (let code = 'ァ'.charCodeAt(0); code <= 'ヶ'.charCodeAt(0); code += 1) {
    const folded = foldKana(String.fromCharCode(code));
    if (!/^[ぁ-ゖ]$/.test(folded)) wrong.push(`${String.fromCharCode(code)} became ${folded}`);
  }
  expect(wrong).toEqual([]);
  expect(foldKana('シミン・カツドウ')).toBe('しみん・かつどう');
  expect(foldKana('コミュニティー')).toBe('こみゅにてぃー');
});

test('A name is the same reading in every width, case and kana', () => {
  expect(['アダプト制度', 'ｱﾀﾞﾌﾟﾄ制度', 'あだぷと制度'].map(foldReading)).toEqual(Array(3).fill('あだぷと制度'));
  expect(foldReading('ＮＰＯ　ガイド')).toBe('npo がいど');
});
