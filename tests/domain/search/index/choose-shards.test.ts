import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseShards, listShards } from '../../../../src/domain/search/index/choose-shards.ts';
import { nameShard } from '../../../../src/domain/search/index/name-shard.ts';

const MANY = 100_000;

test('Every pair of a sign stands in the shard of that sign; a longer word in one of its own', () => {
  const name = nameShard('働', MANY);
  expect(listShards('協働', MANY)).toEqual([nameShard('協', MANY), name]);
  expect(listShards('働事', MANY)).toContain(name);
  expect(listShards('働ᶻ', MANY)).toEqual([name]);
  expect(listShards('働の', MANY)).toEqual([name]);
  expect(listShards('のに', MANY)).toEqual([nameShard('の', MANY), nameShard('に', MANY)]);
  expect(listShards('ʸ2009ᶻ', MANY)).toEqual([nameShard('ʸ2009ᶻ', MANY)]);
});

test('The pairs of a word lie in one shard for every two of them, and in none that is held already', () => {
  const pairs = ['協働', '働事', '事業', '業者'];
  expect(chooseShards(pairs, MANY, new Set())).toHaveLength(2);
  expect(chooseShards(pairs, MANY, new Set([nameShard('働', MANY)]))).toEqual([nameShard('業', MANY)]);
});

test('Whatever is asked for, what is chosen holds every word', () => {
  const word = fc.string({ unit: fc.constantFrom('協', '働', '事', '業', 'の', 'a', 'ᶻ'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 9 }), (words, shards) => {
      const chosen = new Set(chooseShards(words, shards, new Set()));
      for (const one of words) expect(listShards(one, shards).some((name) => chosen.has(name))).toBe(true);
    }),
  );
});
