import { expect, test } from 'vitest';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { leaveOutCities, withoutPaths } from '../../src/bundling/leave-out-cities.ts';

const load = leaveOutCities().load as (id: string) => string | undefined;

const OWN = globSync('src/pages/**/*[[]{city,code}[]]*{,/**/*}.{astro,ts}').filter(
  (file) => !file.includes('/compare/'),
);

test.each(OWN)('A front gives %s no address', (file) => {
  expect(load(resolve(file))).toContain('getStaticPaths = () => []');
});

test.each([
  'src/pages/index.astro',
  'src/pages/compare/[concept].astro',
  'src/pages/compare/missing/[city].astro',
  'src/pages/data/[table].csv.ts',
])('A front takes %s as it is', (file) => {
  expect(load(resolve(file))).toBeUndefined();
});

test('A page without addresses keeps what it is made of', () => {
  expect(
    withoutPaths('---\nimport Explorer from "x";\nexport async function getStaticPaths() {}\n---\n<Explorer />'),
  ).toBe(
    '---\nexport const getStaticPaths = () => [];\nimport Explorer from "x";\nexport async function getOwnPaths() {}\n---\n<Explorer />',
  );
});
