import { expect, test } from 'vitest';
import { holdsPlace } from '../../../../src/domain/search/many/many-directory.ts';

test('An index holds all its places, only those under its own addresses, or all but those it leaves to others', () => {
  expect(holdsPlace({}, '/glossary/#term')).toBe(true);
  expect(holdsPlace({ under: ['/a/'] }, '/a/guide/#one')).toBe(true);
  expect(holdsPlace({ under: ['/a/'] }, '/glossary/#term')).toBe(false);
  expect(holdsPlace({ without: ['/a/'] }, '/a/guide/#one')).toBe(false);
  expect(holdsPlace({ without: ['/a/'] }, '/ab/guide/#one')).toBe(true);
});
