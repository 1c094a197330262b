import { expect, test } from 'vitest';
import { plainParagraph, type Block } from '../../src/import/model/blocks.ts';
import { made } from '../../src/import/model/slices.ts';
import { guessKind } from '../../src/import/sort/guess-kind.ts';

const write = (...lines: readonly string[]): readonly Block[] =>
  lines.map((line, paragraph) => plainParagraph({ part: 'body', paragraph }, [made(line)]));
const ARTICLES = ['第1条　目的', '第2条　定義', '第3条　補助'];

test.each([
  ['みほん市協働のまちづくり条例', 'ordinance'],
  ['みほん市協働推進会議規則', 'regulation'],
  ['みほん市協働事業補助金交付要綱', 'instruction'],
  ['みほん市協働推進計画', 'plan'],
  ['令和6年度協働提案事業募集要項', 'call'],
  ['協働事業実績報告書', 'report'],
  ['協働の手引き', 'handbook'],
  ['協働推進基本方針', 'policy'],
  ['協働推進指針', 'guideline'],
  ['虹の橋', 'guideline'],
])('A file called %s is taken for a document of the kind %s', (title, kind) => {
  expect(guessKind(write(title, '本文'))).toBe(kind);
});

test('A regulation with articles stays a regulation; another text with more than two is an ordinance', () => {
  expect(guessKind(write('みほん市協働推進会議規則', ...ARTICLES))).toBe('regulation');
  expect(guessKind(write('虹の橋', ...ARTICLES))).toBe('ordinance');
  expect(guessKind(write('虹の橋', ...ARTICLES.slice(0, 2)))).toBe('guideline');
});
