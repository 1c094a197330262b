import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../../src/domain/search/plan/pack-words.ts';
import type { SearchWords } from '../../../../src/domain/search/plan/search-words.ts';

const WORDS: SearchWords = {
  groups: [
    { say: ['補助金', '助成金'], read: ['ほじょきん'], near: ['予算'], literal: ['ほじょきん'] },
    { say: ['check sheet'], read: [], near: [] },
  ],
  drop: ['違い'],
  faint: ['どこ'],
  cities: [{ id: 'mihon', name: 'みほん市', reading: 'みほんし' }],
  documents: ['虹の橋条例'],
};

test('Words come out of the package as they went in', () => {
  expect(unpackWords(JSON.parse(JSON.stringify(packWords(WORDS))) as ReturnType<typeof packWords>)).toEqual(WORDS);
  expect(unpackWords(packWords({ ...WORDS, groups: [] })).groups).toEqual([]);
});

test('A word that holds a sign between words stops the build, named', () => {
  const groups = [{ say: ['市,町'], read: [], near: [] }];
  expect(() => packWords({ ...WORDS, groups })).toThrow('「市,町」');
});
