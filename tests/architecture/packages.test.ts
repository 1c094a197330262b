import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listImports, readSources, type SourceImport } from '../support/code/read-source.ts';

type Named = Readonly<Record<string, string>>;
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies, optionalDependencies } = readJson('package.json') as Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Named>
>;
type Locked = {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly bin?: Named;
  readonly libc?: readonly string[];
};
const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };

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
  expect(Object.keys(dependencies).filter((name) => !isUsed(name))).toEqual([]);
});

test('The lock file holds at most a thousand packages', () => {
  expect(Object.keys(packages).length).toBeLessThanOrEqual(LIMIT);
});

test('Every package in the lock file has its hash, and none the address of a registry', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('No package runs a script while it is installed', () => {
  const settings = readFileSync('.npmrc', 'utf8').split('\n');
  expect(settings).toContain('ignore-scripts=true');
  expect(readJson('package.json')).not.toHaveProperty('allowScripts');
});

test('Node itself comes by the lock file, in one version for Linux, Mac and Windows, and not to a Linux without glibc', () => {
  const names = ['bin-darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win-x64'].map((on) => `node-${on}`);
  expect(Object.keys(optionalDependencies)).toEqual(names);
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
  for (const name of names) {
    const { version, bin, libc } = packages[`node_modules/${name}`] ?? {};
    expect([version, Object.keys(bin ?? {})]).toEqual([optionalDependencies[name], ['node']]);
    // The package does not say so itself; without this line Alpine Linux would get a program that it cannot run.
    expect(libc, name).toEqual(name.includes('linux') ? ['glibc'] : undefined);
  }
});
