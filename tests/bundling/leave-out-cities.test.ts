import { expect, test } from 'vitest';
import { leaveOutCities } from '../../src/bundling/leave-out-cities.ts';

const load = leaveOutCities().load as (id: string) => string | undefined;

test.each([
  '/x/src/pages/[city]/index.astro',
  '/x/src/pages/[city]/[document]/[chapter].astro',
  '/x/src/pages/n/[code].astro',
  '/x/src/pages/data/contents/[city]/[document].json.ts',
  '/x/src/pages/data/furigana-[city].json.ts',
  '/x/src/pages/data/new-table-[city].csv.ts',
])('A front gives %s no address', (id) => {
  expect(load(id)).toContain('getStaticPaths = () => []');
});

test.each([
  '/x/src/pages/index.astro',
  '/x/src/pages/compare/[concept].astro',
  '/x/src/pages/data/[table].csv.ts',
  '/x/content/cities/a/city.yaml',
])('A front takes %s as it is', (id) => {
  expect(load(id)).toBeUndefined();
});
