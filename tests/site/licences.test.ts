import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readFile } from '../support/site/read-data.ts';

/**
 * Licences under which a public body may hand out or use software without asking; the last are for tools that stay at
 * home.
 */
const FREE = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
];
const AT_HOME = [...FREE, 'MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0', 'Python-2.0'];
const isAmong = (licence: string, allowed: readonly string[]) =>
  licence
    .replace(/[()]/g, '')
    .split(/ AND | OR /)
    .every((one) => allowed.includes(one));

test.each(EACH_SITE)(
  'The %s site hands out the terms of the packages in its scripts, Preact and Pagefind among them, and all are free',
  (site) => {
    const text = readFile(site, 'licences.txt');
    const listed = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+（(.+)）$/gm)].map(([, name = '', licence = '']) => [
      name,
      licence,
    ]);
    const names = listed.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['preact', 'signature_pad', 'fflate', 'pagefind', '@astrojs/preact']));
    // From which other names for the search were chosen.
    expect(listed).toContainEqual(['sudachi-synonyms-dictionary', 'Apache-2.0']);
    expect(listed.filter(([, licence = '']) => !isAmong(licence, FREE))).toEqual([]);
  },
);

test('Every package the project is made with states a licence that lets it be used', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly license?: string }>>;
  };
  const all = Object.entries(packages).filter(([path]) => path !== '');
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([, { license = '' }]) => !isAmong(license, AT_HOME)).map(([path]) => path)).toEqual([]);
});

test('npm run sbom names every package that package.json asks for with its version, and of each a licence, in CycloneDX', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  const sbom = JSON.parse(text) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string; readonly version: string; readonly licenses?: unknown }[];
  };
  expect(sbom.bomFormat).toBe('CycloneDX');
  const named = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Readonly<Record<string, string>>
  >;
  const direct = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => `${name}@${version}`);
  expect(direct.filter((one) => !named.has(one))).toEqual([]);
  expect(sbom.components.filter(({ licenses }) => licenses === undefined)).toEqual([]);
});
