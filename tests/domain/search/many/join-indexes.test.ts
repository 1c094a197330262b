import { expect, test } from 'vitest';
import { joinIndexes } from '../../../../src/domain/search/many/join-indexes.ts';
import type { OpenedIndex } from '../../../../src/domain/search/index/offline-index.ts';
import type { SearchPlace } from '../../../../src/domain/search/index/search-place.ts';

const place = (path: string): SearchPlace => ({
  kind: 'section',
  path,
  title: '',
  keyPoint: '',
  cities: [],
  document: '',
  chapter: '',
  defines: [],
  names: [],
});
/** An index of some places, of which those that are named hold 協働 with a score. */
const index = (paths: string, scores: Readonly<Record<string, number>>): OpenedIndex => ({
  places: [...paths].map(place),
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
  const { places, ask } = joinIndexes([index('abc', { b: 1 }), index('de', {}), index('fg', { g: 1 })]);
  const found = [...((await ask(['協働'])).get('協働')?.keys() ?? [])].map((at) => places[at]?.path ?? '');
  expect(found.toSorted()).toEqual(['b', 'g']);
});

test('A word that is everywhere in one index and rare in another weighs as much in both', async () => {
  const rarity = (total: number, held: number) => Math.log(1 + (total - held + 0.5) / (held + 0.5));
  const { ask } = joinIndexes([
    index('abcd', { a: 2 * rarity(4, 1) }),
    index('efg', { e: 2 * rarity(3, 3), f: rarity(3, 3), g: rarity(3, 3) }),
  ]);
  const scores = [...((await ask(['協働'])).get('協働')?.values() ?? [])].map((score) => Math.round(score * 100) / 100);
  expect(scores.toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2]);
});

test('A place that two indexes hold stands once, with its stronger score; what an index leaves to another does not count', async () => {
  const rarity = Math.log(1 + 1.5 / 1.5);
  const stale = { ...index('cd', { c: rarity }), without: ['c', 'd'] };
  const part = { ...index('ax', { a: 3 * rarity }), under: ['a', 'x'] };
  const { places, ask } = joinIndexes([index('ab', { a: rarity }), part, stale]);
  expect(places.map(({ path }) => path)).toEqual(['a', 'b', 'x']);
  expect([...((await ask(['協働'])).get('協働') ?? [])]).toEqual([[0, 3]]);
});
