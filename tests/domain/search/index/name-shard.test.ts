import { expect, test } from 'vitest';
import { nameShard, nameShardAt } from '../../../../src/domain/search/index/name-shard.ts';

const KANJI = Array.from({ length: 2_000 }, (_, at) => String.fromCodePoint(0x4e00 + at));

test('A token lies in one of so many shards, which are named by their numbers', () => {
  expect(Number.parseInt(nameShard('協働', 40), 36)).toBeLessThan(40);
  expect(nameShard('協働', 1)).toBe('0');
  expect(nameShardAt(35) + nameShardAt(36)).toBe('z10');
});

test('Tokens spread over the shards, so that none is much larger than others', () => {
  const sizes = [...Map.groupBy(KANJI, (token) => nameShard(token, 40)).values()].map(({ length }) => length);
  expect(sizes).toHaveLength(40);
  expect(Math.max(...sizes)).toBeLessThan(3 * 50);
});
