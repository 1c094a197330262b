import { expect, test } from 'vitest';
import { pathBelow } from '../../src/loaders/path-below.ts';

test.each([
  ['/', 'https://a.example/mihon/guide/', ['mihon', 'guide']],
  ['/handbook', 'https://a.example/handbook/mihon/', ['mihon']],
  ['/a/b/', 'https://a.example/a/b/', []],
])('Below the base %s the path of %s has the steps %j', (base, page, steps) => {
  expect(pathBelow(base, page)).toEqual(steps);
});
