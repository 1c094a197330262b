import { expect, test } from 'vitest';
import { foldText } from '../../src/domain/japanese/fold-text.ts';
import { searchWordsSchema } from '../../src/schemas/search-words.ts';
import { readYaml } from '../support/content/read-content.ts';

const { groups, drop } = readYaml('content/search/words.yaml', searchWordsSchema);

test('No word leads two ways: none stands in two groups, or twice in one', () => {
  const words = groups.flatMap(({ say, read }) => [...say, ...read].map(foldText));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('No word that is dropped is one that leads somewhere', () => {
  const words = new Set(groups.flatMap(({ say, read }) => [...say, ...read].map(foldText)));
  expect(drop.map(foldText).filter((word) => words.has(word))).toEqual([]);
});
