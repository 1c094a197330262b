import { expect, test } from 'vitest';
import { isDataOf, joinOfflineCopies, listNumbers } from '../../../src/publish/slices/joined-files.ts';
import type { OfflineFile } from '../../../src/domain/offline/offline-copy.ts';

const files = (sum: string, ...paths: string[]): OfflineFile[] => paths.map((path) => [path, sum, 1]);
const FRONT = files(
  'front',
  '',
  'a/old/',
  'a-b/guide/',
  'data/contents/a/old.json',
  'data/answers/a/0.json',
  'data/cities.json',
  'n/1001/',
);
const told = (held: readonly OfflineFile[]) => Object.fromEntries(held.map(([path, sum]) => [path, sum]));

test('In a joined copy a city’s files are those of its slice, and what it has no longer is gone', () => {
  const slice = files(
    'slice',
    '',
    'a/new/',
    'data/contents/a/new.json',
    'data/answers/a/0.json',
    'data/furigana-a.json',
    'n/1002/',
    '_astro/x.js',
  );
  expect(told(joinOfflineCopies(FRONT, [{ cities: ['a'], files: slice }]))).toEqual({
    '': 'front',
    'a-b/guide/': 'front',
    'n/1001/': 'front',
    'a/new/': 'slice',
    'data/contents/a/new.json': 'slice',
    'data/answers/a/0.json': 'slice',
    'data/furigana-a.json': 'slice',
    'n/1002/': 'slice',
    '_astro/x.js': 'slice',
  });
});

test('What joining writes anew stands in no joined copy with the sum it had, wherever it came from', () => {
  const slice = files('slice', 'pagefind/directory.json', 'data/catalogue.json', 'a/new/');
  const held = joinOfflineCopies([...FRONT, ...files('front', 'pagefind/x/y.part')], [{ cities: ['a'], files: slice }]);
  expect(held.map(([path]) => path).filter((path) => /^(pagefind|data\/[^c])|cities/.test(path))).toEqual([]);
});

test('Of two slices with the same city the later one counts', () => {
  const slices = ['first', 'second'].map((sum) => ({ cities: ['a'], files: files(sum, `a/${sum}/`, 'a/both/') }));
  expect(told(joinOfflineCopies([], slices))).toEqual({ 'a/second/': 'second', 'a/both/': 'second' });
});

test.each([
  ['kodaira', 'furigana-kodaira.json', true],
  ['kodaira', 'projects-kodaira.csv', true],
  ['daira', 'furigana-kodaira.json', false],
  ['kodaira', 'furigana-east-kodaira.json', false],
  ['purpose', 'compare-purpose.csv', false],
])('Whether a city called %s brings data/%s is %s', (city, name, isOwn) => {
  expect(isDataOf(city, name)).toBe(isOwn);
});

test('The numbers of a city are those of all its editions, each once; what is no number is none', () => {
  const packets = ['https://a.example/n/9601/', '/n/9601/', '/b/n/9611/', '/n/../'].map((number) => ({ number }));
  expect(listNumbers(packets)).toEqual(['9601', '9611']);
});
