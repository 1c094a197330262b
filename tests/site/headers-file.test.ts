import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchDirectory } from '../../src/domain/search/index/search-directory.ts';
import { SITES } from '../support/site/build-sites.ts';
import { EACH_SITE, type SiteName } from '../support/site/each-site.ts';
import { readFile } from '../support/site/read-data.ts';

/** The rules of the file: for the addresses that fit a pattern the headers to send. */
function readRules(site: SiteName): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return readFile(site, '_headers')
    .trimEnd()
    .split('\n\n')
    .map((rule) => {
      const [pattern = '', ...lines] = rule.split('\n');
      return [pattern, Object.fromEntries(lines.map((line) => line.trim().split(': ')))] as const;
    });
}

test.each(EACH_SITE)('The %s site tells its host which headers to send with every page', (site) => {
  const [[pattern, headers] = ['', {}]] = readRules(site);
  expect(pattern).toBe('/*');
  expect(headers).toMatchObject({
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
});

test.each(EACH_SITE)('The %s site tells its host what is named by its content, and that is there', (site) => {
  const kept = readRules(site).filter(([, headers]) => headers['Cache-Control']?.includes('immutable'));
  const folders = kept.map(([pattern]) => pattern.replace(/^\/(.*)\*$/, '$1'));
  expect(folders).toEqual(['_astro/', 'pagefind/fixed/']);
  const { engine, bundles } = JSON.parse(readFile(site, 'pagefind/directory.json')) as SearchDirectory;
  for (const path of [engine, ...bundles.map(({ folder }) => folder)]) {
    expect(existsSync(join(SITES[site].out, 'pagefind', path))).toBe(true);
    expect(`pagefind/${path}`).toMatch(/^pagefind\/fixed\/[a-z-]*[0-9a-f]{10}(?:\.wasm)?$/);
  }
});
