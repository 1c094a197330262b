import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSign, packAhead, unpackAhead } from '../../../../src/domain/search/index/pack-ahead.ts';
import { packPostings } from '../../../../src/domain/search/index/postings.ts';

const word = fc.string({
  unit: fc.constantFrom('協', '働', '事', 'の', '𠮟', 'a', 'b', '1', 'ʸ', 'ᶻ'),
  minLength: 1,
  maxLength: 4,
});
const hits = fc
  .uniqueArray(fc.tuple(fc.nat(900), fc.nat(9)), { selector: ([at]) => at, minLength: 1, maxLength: 20 })
  .map((held) => new Map(held.toSorted(([a], [b]) => a - b)));

test('Whatever the words are and however far their places lie apart, they come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(word, hits), { selector: ([text]) => text }), (given) => {
      const words = new Map(given.map(([text, held]) => [text, packPostings(held)]));
      const back = unpackAhead(packAhead(Object.fromEntries(words), true));
      expect(Object.fromEntries(back)).toEqual(Object.fromEntries(words));
    }),
  );
});

test('Only what stands for all that begins with a sign is a sign', () => {
  expect(['働ᶻ', '協働', 'cityᶻ'].map(isSign)).toEqual([true, false, false]);
});
