import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPostings, packPostings, unpackPostings } from '../../../../src/domain/search/index/postings.ts';

test('Places are unpacked as they were packed, however far apart they are', () => {
  const places = fc.uniqueArray(fc.nat(50_000)).map((numbers) => numbers.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(places, (numbers) => {
      const hits = new Map(numbers.map((at) => [at, at % 10]));
      expect(unpackPostings(packPostings(hits))).toEqual(hits);
    }),
  );
});

test('A token finds its places and, weaker, those of what begins with it; the beginning of nothing finds nothing', () => {
  const postings = { 働: '0J', 働事: '0A1J', 協働: '2J' };
  expect([...findPostings(postings, '働')]).toEqual([
    [0, 10],
    [1, 5],
  ]);
  expect(findPostings(postings, '働く').size).toBe(0);
  expect(findPostings(postings, '').size).toBe(0);
});
