import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findPostings,
  mergePostings,
  packPostings,
  renumberPostings,
  unpackPostings,
} from '../../../../src/domain/search/index/postings.ts';

test('Places are unpacked as they were packed, however far apart they are', () => {
  const places = fc.uniqueArray(fc.nat(50_000)).map((numbers) => numbers.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(places, (numbers) => {
      const hits = new Map(numbers.map((at) => [at, at % 10]));
      expect(unpackPostings(packPostings(hits))).toEqual(hits);
    }),
  );
});

test('Under new numbers places stand as if they had been packed so, and those without one are gone', () => {
  const packed = packPostings(new Map([3, 40, 41, 2_000].map((at) => [at, at % 10])));
  const anew = renumberPostings(packed, (at) => (at === 40 ? undefined : at + 100), 90);
  expect(anew.last).toBe(2_100);
  const placed = [103, 141, 2_100].map((at) => [at, at % 10] as const);
  expect(anew.packed).toBe(packPostings(new Map(placed), 90));
  expect(renumberPostings(packed, () => undefined, 7)).toEqual({ packed: '', last: 7 });
});

test('Of several tokens every place is named once, with the greatest of its strengths, a faint one too', () => {
  const [first, second] = [
    packPostings(
      new Map([
        [0, 0],
        [5, 3],
        [9, 9],
      ]),
    ),
    packPostings(
      new Map([
        [5, 4],
        [7, 0],
        [9, 1],
      ]),
    ),
  ];
  const merged = new Map([
    [0, 0],
    [5, 4],
    [7, 0],
    [9, 9],
  ]);
  expect(mergePostings([first, second], 10)).toBe(packPostings(merged));
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
