import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { CONTENT_KINDS } from '../support/content/content-kinds.ts';
import { listContent, readFrontmatter } from '../support/content/read-content.ts';

/** What people read about the folder, and no collection does. */
const isGuide = (file: string) => file === 'content/README.md';

test('Every file of the content folder has the fields that its schema asks for', () => {
  const problems = CONTENT_KINDS.flatMap(({ pattern, schema }) =>
    listContent(pattern).flatMap((file) => {
      if (!schema) return [];
      const value: unknown = file.endsWith('.mdx') ? readFrontmatter(file) : parseYaml(readFileSync(file, 'utf8'));
      const { error } = schema.safeParse(value);
      return error ? [`${file}\n${z.prettifyError(error)}`] : [];
    }),
  );
  expect(problems).toEqual([]);
});

test('No file of the content folder is overlooked because of its name or place', () => {
  const known = new Set(CONTENT_KINDS.flatMap(({ pattern }) => listContent(pattern)));
  const overlooked = listContent('**/*.*').filter((file) => !known.has(file) && !isGuide(file));
  expect(overlooked, 'no collection reads these files; mend the name or the folder').toEqual([]);
});

test('Every folder and file of the content folder is named in ASCII kebab-case', () => {
  const bad = listContent('**/*.*').filter(
    // The record of the accessibility runs is written by a script, not by hand.
    (file) =>
      file !== 'content/accessibility/record.json' &&
      !isGuide(file) &&
      !/^(tests\/fixtures\/)?content(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)+\.(yaml|mdx|csv)$/.test(file),
  );
  expect(bad).toEqual([]);
});
