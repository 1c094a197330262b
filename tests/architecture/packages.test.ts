import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listImports, readSources, type SourceImport } from '../support/code/read-source.ts';

type Named = Readonly<Record<string, string>>;
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = readJson('package.json') as {
  readonly dependencies: Named;
  readonly devDependencies: Named;
};
const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, object>> };

/** Code that builds, checks and publishes the site. */
const SITE = '{src/**/*.{ts,tsx,astro},astro.config.mjs}';
const LIMIT = 1000;

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function listStrangers(pattern: string, typeOnly: boolean, known: Named): readonly string[] {
  const isPackage = (found: SourceImport) => found.target === undefined && !/^(node|astro):/.test(found.specifier);
  return readSources(pattern).flatMap((file) =>
    listImports(file)
      .filter((found) => isPackage(found) && found.typeOnly === typeOnly)
      .map(({ specifier }) => packageOf(specifier))
      .filter((name) => !(name in known) && !(typeOnly && `@types/${name}` in known))
      .map((name) => `${file.path} imports ${name}`),
  );
}

test('Every package the code runs on, and every one it takes types from, is named in package.json', () => {
  const all = { ...dependencies, ...devDependencies };
  expect(listStrangers(SITE, false, dependencies), 'add them to dependencies').toEqual([]);
  expect(listStrangers('tests/**/*.ts', false, all), 'add them to devDependencies').toEqual([]);
  expect(listStrangers('{src,tests}/**/*.{ts,tsx,astro}', true, all), 'add them to devDependencies').toEqual([]);
});

test('What only tests need is a dev dependency', () => {
  const code = readSources(SITE)
    .map(({ text }) => text)
    .join('\n');
  // Not all are imported: styles and fonts are named in strings.
  const isUsed = (name: string) => new RegExp(`['"/]${name}['"/]`).test(code);
  expect(Object.keys(dependencies).filter((name) => name !== 'node' && !isUsed(name))).toEqual([]);
});

test('The lock file holds at most a thousand packages', () => {
  expect(Object.keys(packages).length).toBeLessThanOrEqual(LIMIT);
});
