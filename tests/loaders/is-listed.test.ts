import { expect, test } from 'vitest';
import { isListed } from '../../src/loaders/is-listed.ts';

const list = (path: string) => isListed('tests/fixtures/content', '/handbook', `https://a.example/handbook${path}`);

test.each([
  ['/', true],
  ['/mihon/guide/', true],
  ['/mihon/guide/start/', true],
  ['/mihon/guide/changes/', true],
  ['/mihon/schemes/bridge-call/', true],
  ['/compare/missing/mihon/', true],
  ['/mihon/guide/gone/', false],
  ['/mihon/guide/print/', false],
  ['/mihon/guide/2018-04/', false],
  ['/mihon/guide/2018-04-01/start/', false],
  ['/mihon/ordinance/art-1/', false],
  ['/n/9101/', false],
  ['/search/', false],
])('Whether the sitemap lists %s: %s', (path, is) => {
  expect(list(path)).toBe(is);
});
