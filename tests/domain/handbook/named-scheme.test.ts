// Issue 19, statement 8 (use.md part 2(c)): scheme names in the tables were no links.
import { expect, test } from 'vitest';
import { findNamedScheme } from '../../../src/domain/handbook/named-scheme.ts';

const scheme = (city: string, title: string) => ({ city: { id: city }, title, path: `/${city}/${title}/` });
const SCHEMES = [scheme('a', '協働提案'), scheme('a', '協働提案制度'), scheme('b', '橋の募集')];

test.each([
  ['a', '協働提案制度', '/a/協働提案制度/'],
  ['a', '甲市協働提案制度', '/a/協働提案制度/'],
  ['a', '協働提案', '/a/協働提案/'],
  ['b', '協働提案制度', undefined],
  ['a', '助成制度', undefined],
])('A word of city %s, 「%s」, names the scheme %s', (city, word, path) => {
  expect(findNamedScheme(city, word, SCHEMES)).toBe(path);
});
