import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { CONTENT_KINDS } from '../support/content/content-kinds.ts';
import { listContent, readFrontmatter } from '../support/content/read-content.ts';
import { listFaults } from '../support/content/schema-variations.ts';

const FIXTURES = 'tests/fixtures/content/';

test('The files of the imaginary city pass through the real schemas', () => {
  const files = CONTENT_KINDS.flatMap(({ pattern, schema }) =>
    listContent(pattern)
      .filter((file) => file.startsWith(FIXTURES))
      .map((file) => ({ file, schema })),
  );
  const problems = files.flatMap(({ file, schema }) => {
    if (!schema) return [];
    const value: unknown = file.endsWith('.mdx') ? readFrontmatter(file) : parseYaml(readFileSync(file, 'utf8'));
    return listFaults(schema, value).map((field) => `${file}: ${field}`);
  });
  expect(problems).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(12);
});

test('The imaginary city has every kind of file that a city may need', () => {
  const kinds = [
    'city.yaml',
    '*/document.yaml',
    '*/outline.yaml',
    '*/*/*.mdx',
    'glossary.yaml',
    'projects/projects.yaml',
    'projects/projects.csv',
  ];
  const missing = kinds.filter(
    (kind) => !listContent(`cities/mihon/${kind}`).some((file) => file.startsWith(FIXTURES)),
  );
  expect(missing).toEqual([]);
});

test('A broken file of the imaginary city is refused at its field', () => {
  const section = { ...(readFrontmatter(`${FIXTURES}cities/mihon/guide/start/purpose.mdx`) as object), code: '91' };
  const schema = CONTENT_KINDS.find(({ pattern }) => pattern.endsWith('.mdx'))?.schema;
  expect(schema && listFaults(schema, section)).toEqual(['code']);
});
