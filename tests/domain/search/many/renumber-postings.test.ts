import { expect, test } from 'vitest';
import { packPostings, unpackPostings } from '../../../../src/domain/search/index/postings.ts';
import { renumberPostings } from '../../../../src/domain/search/many/renumber-postings.ts';

test('Under new numbers places stand as if they had been packed so, and those without one are gone', () => {
  const packed = packPostings(new Map([3, 40, 41, 2_000].map((at) => [at, at % 10])));
  const anew = renumberPostings(packed, (at) => (at === 40 ? undefined : at + 100), 90);
  expect(anew.last).toBe(2_100);
  const placed = [103, 141, 2_100].map((at) => [at, at % 10] as const);
  expect(unpackPostings(anew.packed)).toEqual(new Map(placed.map(([at, strength]) => [at - 90, strength])));
  expect(renumberPostings(packed, () => undefined, 7)).toEqual({ packed: '', last: 7 });
});
