import { expect, test } from 'vitest';
import { nameShard } from '../../../../src/domain/search/index/name-shard.ts';
import { askOverview, listOutlines } from '../../../../src/domain/search/many/overview.ts';
import { packPostings } from '../../../../src/domain/search/index/postings.ts';

const ENTRY = { folder: 'overview', shards: 500 };

test('A word is in the shard that its name says', () => {
  const shard = (token: string) => nameShard(token, ENTRY.shards);
  expect(new Set(['協働', '働事', '事業', '補助', '助金', '市民'].map(shard)).size).toBe(6);
  // All in one shard, permanent numbers would be a heavy one.
  expect(new Set(['ᶜ1101ᶻ', 'ᶜ1102ᶻ', 'ᶜ1103ᶻ'].map(shard)).size).toBe(3);
});

test('Asked for words, it takes the shard of each and gives the places; that a shard cannot be had is said', async () => {
  const taken: string[] = [];
  const ask = askOverview(ENTRY, (name) => {
    taken.push(name);
    return Promise.resolve({ 協働: packPostings(new Map([[7, 9]])) });
  });
  const found = await ask(['協働', '補助']);
  expect([found.get('協働'), found.get('補助')]).toEqual([new Map([[7, 10]]), new Map()]);
  expect(taken).toEqual(['協働', '補助'].map((token) => nameShard(token, ENTRY.shards)));
  const askDown = askOverview(ENTRY, () => Promise.reject(new Error('down')));
  await expect(askDown(['協働'])).rejects.toThrow('down');
});

test('Of a place whose index is not open its kind is known, and its city where it is about one', () => {
  const outlines = listOutlines([
    { folder: 'a', cities: [], total: 1, shards: 1, runs: [[-1, 4, 1]] },
    {
      folder: 'b',
      cities: ['甲市', '乙市'],
      total: 3,
      shards: 1,
      runs: [
        [0, 0, 2],
        [1, 1, 1],
      ],
    },
  ]);
  expect(outlines.map(({ kind, cities }) => `${kind} ${cities.join()}`)).toEqual([
    'term ',
    'section 甲市',
    'section 甲市',
    'project 乙市',
  ]);
});
