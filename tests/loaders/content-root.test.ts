import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentRoot, contentRootUrl } from '../../src/loaders/content-root.ts';

afterEach(() => vi.unstubAllEnvs());

test('The content stands in the project’s content folder', () => {
  vi.stubEnv('HANDBOOK_CONTENT', undefined);
  expect(contentRoot()).toBe(resolve('content'));
});

test('HANDBOOK_CONTENT names another content folder', () => {
  vi.stubEnv('HANDBOOK_CONTENT', 'tests/fixtures/content');
  expect(contentRoot()).toBe(resolve('tests/fixtures/content'));
  expect(contentRootUrl().href).toMatch(/\/tests\/fixtures\/content\/$/);
});

test('As an address the folder ends in a slash, with its spaces escaped', () => {
  vi.stubEnv('HANDBOOK_CONTENT', 'a/my content');
  expect(contentRootUrl().href).toMatch(/^file:\/\/\/.*\/a\/my%20content\/$/);
});
