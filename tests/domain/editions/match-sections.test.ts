import { expect, test } from 'vitest';
import { matchSections } from '../../../src/domain/editions/match-sections.ts';
import { readEdition } from '../../support/content/read-edition.ts';

const match = (before: string, after: string) =>
  matchSections(readEdition(before), readEdition(after)).map((pair) => [pair.before.code, pair.after.code]);

test('A section is known by its number though most of its words changed', () => {
  expect(match('## 1 あ\ntext: 橋の色は赤です。', '## 1 あ\ntext: 橋の色を白にして、手すりを低くします。')).toEqual([
    ['1', '1'],
  ]);
});

test('Where its number went to another text, it is known by its likeness', () => {
  const before = '## 1 あ\ntext: 橋の色は赤です。\n## 2 い\ntext: 舟は二艘あります。';
  expect(match(before, '## 2 あ\ntext: 橋の色は赤です。\n## 3 い\ntext: 舟は二艘あります。')).toEqual([
    ['1', '2'],
    ['2', '3'],
  ]);
});

test('Sections that share neither number nor words are two', () => {
  expect(match('## 1 あ\ntext: 橋の色は赤です。', '## 2 い\ntext: 舟は二艘あります。')).toEqual([]);
});
