import { expect, test } from 'vitest';
import { groupByGojuon } from '../../../src/domain/japanese/gojuon.ts';

const of = (...readings: readonly string[]) =>
  groupByGojuon(readings.map((reading) => ({ reading }))).map(({ row, entries }) => [
    row,
    entries.map(({ reading }) => reading),
  ]);

test('Terms stand in the order of the syllabary, row by row; rows without terms are left out', () => {
  expect(of('わかる', 'しみん', 'きょうどう', 'さんか', 'あんけん')).toEqual([
    ['あ', ['あんけん']],
    ['か', ['きょうどう']],
    ['さ', ['さんか', 'しみん']],
    ['わ', ['わかる']],
  ]);
});

test('Voiced and small kana and katakana stand with their plain row', () => {
  expect(of('がくしゅう', 'パートナー', 'ばしょ', 'ゃ')).toEqual([
    ['か', ['がくしゅう']],
    ['は', expect.arrayContaining(['パートナー', 'ばしょ'])],
    ['や', ['ゃ']],
  ]);
});

test('Every kana that can begin a reading has its row', () => {
  const lost: string[] = [];
  for (let code = 'ぁ'.charCodeAt(0); code <= 'ん'.charCodeAt(0); code += 1) {
    const kana = String.fromCharCode(code);
    if (of(kana).length !== 1 && kana !== 'ゎ') lost.push(kana);
  }
  expect(lost).toEqual([]);
});

test('No terms give no rows', () => {
  expect(of()).toEqual([]);
});
