import { expect, test } from 'vitest';
import { keepSaidWords } from '../../../src/publish/search/keep-said-words.ts';
import { makePlaceOnPage } from '../../support/samples/small-places.ts';

const PLACE = makePlaceOnPage('/a/', '');
const RECORDS = [{ place: PLACE, fields: [], text: '補助金とほたる' }];
const keep = (say: readonly string[], near: readonly string[] = []) =>
  keepSaidWords({ groups: [{ say, read: ['よみ'], near }], drop: [], cities: [], documents: [] }, RECORDS).groups[0];

test('A word that no section says becomes a reading of those that are said', () => {
  expect(keep(['ホタル', 'ほたる'])).toEqual({ say: ['ほたる'], read: ['よみ', 'ホタル'], near: [] });
});

test('A group that nobody says keeps its first word, and near words that nobody says go', () => {
  expect(keep(['宇宙', '星'], ['補助金', '月'])).toEqual({ say: ['宇宙'], read: ['よみ'], near: ['補助金'] });
});

test('A reading that a section says all the same is named', () => {
  const words = {
    groups: [{ say: ['助成'], read: ['補助金', 'じょせい'], near: [] }],
    drop: [],
    cities: [],
    documents: [],
  };
  expect(keepSaidWords(words, RECORDS).groups[0]?.literal).toEqual(['補助金']);
});
