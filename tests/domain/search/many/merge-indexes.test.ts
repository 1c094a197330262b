import { expect, test } from 'vitest';
import type { OpenedIndex } from '../../../../src/domain/search/index/opened-index.ts';
import { mergeIndexes } from '../../../../src/domain/search/many/merge-indexes.ts';
import { makePlace } from '../../../support/samples/small-places.ts';

/** An index of some places, of which those that are named hold 協働 with a score. */
const index = (paths: string, scores: Readonly<Record<string, number>>): OpenedIndex => ({
  places: [...paths].map((path) => makePlace(path)),
  ask: (tokens) =>
    Promise.resolve(
      new Map(
        tokens.map((token) => [
          token,
          new Map(Object.entries(scores).map(([path, score]) => [[...paths].indexOf(path), score])),
        ]),
      ),
    ),
});

test('Several indexes answer as one: each place under its own number, whatever index it is in', async () => {
  const { places, ask } = mergeIndexes([index('abc', { b: 1 }), index('de', {}), index('fg', { g: 1 })]);
  const found = [...((await ask(['協働'])).get('協働')?.keys() ?? [])].map((at) => places[at]?.path ?? '');
  expect(found.toSorted()).toEqual(['b', 'g']);
});

test('A place that two indexes hold stands once, with its stronger score; what an index leaves to another does not count', async () => {
  const stale = { ...index('cd', { c: 1 }), without: ['c', 'd'] };
  const part = { ...index('ax', { a: 3 }), under: ['a', 'x'] };
  const { places, ask } = mergeIndexes([index('ab', { a: 1 }), part, stale]);
  expect(places.map(({ path }) => path)).toEqual(['a', 'b', 'x']);
  expect([...((await ask(['協働'])).get('協働') ?? [])]).toEqual([[0, 3]]);
});

test('Within a city what is about others does not count; what is about none does', async () => {
  const places = [['甲市'], ['甲市', '乙市'], ['乙市'], []].map((cities, at) => makePlace(`/${at}/`, { cities }));
  const merged = mergeIndexes([{ places, ask: () => Promise.resolve(new Map()) }], '甲市');
  expect(merged.places.map(({ path }) => path)).toEqual(['/0/', '/1/', '/3/']);
});
