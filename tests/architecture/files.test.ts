import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources } from '../support/code/read-source.ts';

const LIMIT = 200;
/** What was counted in a city's documents is as long as they are. */
const FACTS = /^tests\/cases\/facts\//;
const files = readSources('{src,tests}/**/*.{ts,tsx,mjs,astro,css,yaml,mdx,csv,md}');

test('No file is longer than 200 lines', () => {
  expect(files.length).toBeGreaterThan(100);
  const long = files
    .filter(({ path }) => !FACTS.test(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > LIMIT)
    .map(({ path, lines }) => `${path} has ${lines} lines; look for the second idea in it`);
  expect(long).toEqual([]);
});

test('No file or folder is called after nothing in particular', () => {
  const vague = files
    .filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|shared|stuff)(\/|\.[a-z.]+$)/i.test(path))
    .map(({ path }) => path);
  expect(vague, 'name the topic, or keep it beside its one user').toEqual([]);
});

test('A TypeScript file is named in kebab-case, a component and a layout in PascalCase, an island with .island.tsx', () => {
  const forms: readonly (readonly [RegExp, RegExp])[] = [
    [/^src\/pages\//, /\/(\[(?:\.{3})?[a-z]+\]|[a-z0-9-]+)+(\.(json|csv|xml|ics))?\.(astro|ts)$/],
    [/\.astro$/, /\/[A-Z][A-Za-z0-9]*\.astro$/],
    [/^src\/.*\.tsx$/, /^src\/islands\/([a-z-]+\/)*[A-Z][A-Za-z0-9]*(\.island)?\.tsx$/],
    [/\.test\.ts$/, /\/[a-z][a-z0-9]*(-[a-z0-9]+)*\.test\.ts$/],
    [/\.ts$/, /\/[a-z][a-z0-9]*(-[a-z0-9]+)*(\.config|\.d)?\.ts$/],
  ];
  const misnamed = files.filter(({ path }) => {
    const form = forms.find(([kind]) => kind.test(path));
    return form && !form[1].test(path);
  });
  expect(misnamed.map(({ path }) => path)).toEqual([]);
});

test('The top of the repository holds what belongs there and nothing else', () => {
  const allowed = [
    'src',
    'content',
    'public',
    'tests',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
  ];
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const strangers = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !allowed.includes(name) && !ignored.includes(name),
  );
  expect(strangers).toEqual([]);
  expect(allowed.filter((name) => !readdirSync('.').includes(name))).toEqual([]);
});

test('Every file of the domain has its test', () => {
  const tested = new Set(readSources('tests/domain/**/*.test.ts').map(({ path }) => path));
  const bare = readSources('src/domain/**/*.ts')
    .filter(({ text }) => /^export (function|const)/m.test(text))
    .map(({ path }) => path.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts'))
    .filter((path) => !tested.has(path));
  expect(bare, 'write these').toEqual([]);
});
