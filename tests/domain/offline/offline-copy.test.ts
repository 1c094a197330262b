import { expect, test } from 'vitest';
import {
  findHeldPath,
  findSavedPath,
  isOfflineCache,
  measureOfflineCopy,
  nameCache,
  nameChannel,
} from '../../../src/domain/offline/offline-copy.ts';

const SCOPE = 'https://town.example/handbook/';

test.each([
  [SCOPE, ''],
  [`${SCOPE}index.html`, ''],
  [`${SCOPE}search/?q=協働`, 'search/'],
  [`${SCOPE}choose/?v=1#at`, 'choose/'],
  [`${SCOPE}kodaira/handbook/index.html#top`, 'kodaira/handbook/'],
  [`${SCOPE}_astro/a.js`, '_astro/a.js'],
])('%s is the saved file "%s"', (url, path) => {
  expect(findSavedPath(url, SCOPE)).toBe(path);
});

test.each(['https://town.example/', 'https://town.example/other/', 'https://else.example/handbook/'])(
  '%s is no part of the site under the sub-path',
  (url) => {
    expect(findSavedPath(url, SCOPE)).toBeUndefined();
  },
);

test('Each offline copy has a cache of its own, and two sites under one origin keep theirs apart', () => {
  expect(nameCache(SCOPE, 'a1')).not.toBe(nameCache(SCOPE, 'a2'));
  expect(isOfflineCache(SCOPE, nameCache(SCOPE, 'a1'))).toBe(true);
  expect(isOfflineCache('https://town.example/', nameCache(SCOPE, 'a1'))).toBe(false);
  expect(isOfflineCache(SCOPE, 'another cache')).toBe(false);
  expect(nameChannel(SCOPE)).not.toBe(nameChannel('https://town.example/'));
});

test('An offline copy is measured in files and bytes', () => {
  expect(
    measureOfflineCopy([
      ['', 'x', 40_000],
      ['a/', 'y', 1_260_000],
    ]),
  ).toEqual({ files: 2, bytes: 1_300_000 });
});

// attack.md A14, the kinds 6 and 14
test.each([
  ['kodaira/handbook', 'kodaira/handbook/'],
  ['kodaira/handbook/', 'kodaira/handbook/'],
  ['kodaira/handbook//', 'kodaira/handbook/'],
  ['kodaira/handbook/」。', 'kodaira/handbook/'],
  ['kodaira/handbook%E3%80%82', 'kodaira/handbook/'],
  ['kodaira/handbook/index.html)', 'kodaira/handbook/'],
  ['data/cities.json/', 'data/cities.json'],
  ['%E3%80%82', ''],
  ['kodaira', undefined],
  ['kodaira/hand', undefined],
  ['%', undefined],
])('Who opens "%s" is led to "%s"', (path, held) => {
  const files = new Set(['', 'kodaira/handbook/', 'data/cities.json']);
  expect(findHeldPath(path, (one) => files.has(one))).toBe(held);
});
