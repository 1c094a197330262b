import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPlaces } from '../../../../src/domain/search/index/pack-places.ts';
import { openPlainIndex } from '../../../../src/domain/search/index/plain-index.ts';
import { packPostings } from '../../../../src/domain/search/index/postings.ts';

const NO_PLACES = packPlaces([]);
const ask = async (tokens: Readonly<Record<string, string>>, token: string) =>
  (await openPlainIndex({ places: NO_PLACES, tokens }).ask([token])).get(token);

test('A token leads to the places that hold it, however far apart their numbers are, the stronger with the higher score', async () => {
  const places = fc.uniqueArray(fc.nat(50_000)).map((numbers) => numbers.toSorted((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(places, async (numbers) => {
      const packed = packPostings(new Map(numbers.map((at) => [at, at % 10])));
      expect(await ask({ 協働: packed }, '協働')).toEqual(new Map(numbers.map((at) => [at, (at % 10) + 1])));
    }),
  );
});

test('What begins with the token is found too and counts less; a token that names what every object has finds nothing', async () => {
  expect(await ask({ 働: '0J', 働事: '1J' }, '働')).toEqual(
    new Map([
      [0, 10],
      [1, 5],
    ]),
  );
  expect(await ask({ 働: '0J' }, 'constructor')).toEqual(new Map());
  expect(await ask({ 働: '0J' }, '')).toEqual(new Map());
});
