import { expect, test } from 'vitest';
import { holdsPlace, isOfMany } from '../../../../src/domain/search/many/many-directory.ts';

test('An index holds all its places, only those under its own addresses, or all but those it leaves to others', () => {
  expect(holdsPlace({}, '/glossary/#term')).toBe(true);
  expect(holdsPlace({ under: ['/a/'] }, '/a/guide/#one')).toBe(true);
  expect(holdsPlace({ under: ['/a/'] }, '/glossary/#term')).toBe(false);
  expect(holdsPlace({ without: ['/a/'] }, '/a/guide/#one')).toBe(false);
  expect(holdsPlace({ without: ['/a/'] }, '/ab/guide/#one')).toBe(true);
});

test('A search is a plain one as long as it is a single index all of whose places count', () => {
  const entry = { folder: 'fixed/a', cities: ['甲市'], total: 1 };
  const isMany = (...bundles: readonly object[]) =>
    isOfMany({ engine: '', bundles: bundles.map((change) => ({ ...entry, ...change })) });
  expect(isMany({})).toBe(false);
  expect(isMany({}, {})).toBe(true);
  expect(isMany({ without: ['/a/'] })).toBe(true);
  expect(isMany({ under: ['/a/'] })).toBe(true);
});
