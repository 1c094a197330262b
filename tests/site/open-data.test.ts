import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';
import { SITES } from '../support/site/build-sites.ts';
import { OPEN_TABLES } from '../support/site/open-tables.ts';
import { readPages } from '../support/site/read-site.ts';

const FOLDER = SITES.real.out;
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
type Field = { readonly name: string; readonly type: string; readonly format?: string };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly Field[] };
};
type Licence = { readonly name?: string; readonly path?: string };
type Package = {
  readonly licenses: readonly Licence[];
  readonly resources: readonly (Resource & { readonly licenses?: readonly Licence[] })[];
};
const { licenses, resources }: Package = JSON.parse(read('data/datapackage.json'));
const rowsOf = (name: string): Record<string, string>[] =>
  parse(read(`data/${name}.csv`), { bom: true, columns: true });
const pages = readPages('real');
const find = (path: string) => pages.find((page) => page.path === path)?.root;

test('The package lists every table there is to make of the content', () => {
  expect(resources.map(({ name }) => name).toSorted()).toEqual(OPEN_TABLES.toSorted());
});

describe.each(resources.map(({ name, path, schema }) => ({ name, path, schema })))(
  'The table $name',
  ({ name, path, schema }) => {
    test('is UTF-8 with a byte order mark, has the declared columns, and every cell fits its type', () => {
      expect(read(`data/${path}`).startsWith('\uFEFF"')).toBe(true);
      const rows = rowsOf(name);
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      const problems = rows.flatMap((row, at) =>
        schema.fields
          .filter(({ name: field, type, format }) => {
            const value = row[field] ?? '';
            if (type === 'integer') return !/^\d+$/.test(value);
            return format === 'uri' && !URL.canParse(value);
          })
          .map(({ name: field }) => `row ${at + 1}: ${field} is "${row[field]}"`),
      );
      expect(problems).toEqual([]);
    });

    test('leads only to places that exist', () => {
      const addresses = rowsOf(name).flatMap((row) => row['address'] ?? []);
      const broken = addresses.filter((address) => {
        const { pathname, hash } = new URL(address);
        const page = find(pathname);
        return !page || (hash !== '' && !page.querySelector(`[id="${decodeURIComponent(hash.slice(1))}"]`));
      });
      expect([...new Set(broken)]).toEqual([]);
    });

    test('says the same as JSON', () => {
      const records: readonly Record<string, unknown>[] = JSON.parse(read(`data/${name}.json`));
      expect(records.map((record) => Object.values(record).map(String))).toEqual(
        rowsOf(name).map((row) => Object.values(row)),
      );
    });
  },
);

test('The rows of the tables are as many as the pages show', () => {
  expect(rowsOf('projects-kodaira')).toHaveLength(168);
  expect(rowsOf('projects-kodaira')).toHaveLength(
    find('/kodaira/projects/')?.querySelectorAll('.projects tbody tr').length ?? 0,
  );
  const own = REAL.cityForms.flatMap(({ data }) => data.forms.filter(({ under }) => under === undefined));
  expect(rowsOf('forms').filter(({ under }) => under === '')).toHaveLength(own.length);
  expect(rowsOf('checklists').filter(({ sheet }) => sheet === 'mutual-check-sheet')).toHaveLength(12);
  const concepts = resources.flatMap(({ name }) => /^compare-(.+)$/.exec(name)?.[1] ?? []);
  expect(concepts.length).toBeGreaterThanOrEqual(15);
  for (const concept of concepts)
    expect(rowsOf(`compare-${concept}`), concept).toHaveLength(
      find(`/compare/${concept}/`)?.querySelectorAll('.aligned .point').length ?? 0,
    );
  expect(rowsOf('glossary')).toHaveLength(find('/glossary/')?.querySelectorAll('.meaning').length ?? 0);
  const shown = pages
    .filter(({ path }) => !/\/(?:print|projects)\/$/.test(path))
    .flatMap(({ root }) => root.querySelectorAll('[data-code]').map((one) => one.getAttribute('data-code')));
  expect(new Set(rowsOf('sections').map(({ code }) => code))).toEqual(new Set(shown));
});

test('The dates of documents are ISO 8601', () => {
  const dates = [...new Set(rowsOf('sections').map(({ issued }) => issued))];
  expect(dates.filter((date) => !/^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(date ?? ''))).toEqual([]);
  expect(dates).toContain('2019-04');
});

test('The package stands under CC BY 4.0; only lists of projects, which are the cities’ own, carry no licence of ours', () => {
  expect(licenses).toMatchObject([{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }]);
  const exempt = resources.filter((resource) => resource.licenses !== undefined);
  expect(exempt.map(({ name }) => name)).toEqual(
    resources.map(({ name }) => name).filter((name) => name.startsWith('projects-')),
  );
  const terms = exempt.flatMap((resource) => resource.licenses ?? []).map(({ path = '' }) => new URL(path));
  expect(terms.map(({ pathname, hash }) => pathname + hash)).toEqual(exempt.map(() => '/data/#terms'));
});

test('Machines that collect data are told the same of every table', () => {
  const markup = find('/data/')?.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const { '@graph': tables }: { readonly '@graph': readonly { readonly url: string; readonly license?: string }[] } =
    JSON.parse(markup);
  expect(tables.map(({ url, license }) => [new URL(url).hash, license])).toEqual(
    resources.map((resource) => [`#${resource.name}`, resource.licenses ? undefined : licenses[0]?.path]),
  );
});

test.each(['/data/', '/about/'])(
  '%s says what anyone may do with text and data, how to name us, and what is not ours',
  (path) => {
    const page = find(path);
    const text = page?.textContent.replace(/\s+/g, '') ?? '';
    expect(page?.querySelector('#terms ~ ul a')?.getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by/4.0/deed.ja',
    );
    expect(text).toContain('営利の目的でも、だれにでもできます。許可はいりません。');
    expect(text).toContain('「出典：協働ハンドブック（https://');
    expect(text).toContain('当サイトは、これらについて権利を主張しません。');
  },
);

test('The page about the site says that its program is under the MIT licence, as package.json does', () => {
  const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly license: string };
  expect(license).toBe('MIT');
  expect(find('/about/')?.textContent).toContain(`プログラムは${license}ライセンスです`);
});
