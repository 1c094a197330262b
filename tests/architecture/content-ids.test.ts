import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSources } from '../support/code/read-source.ts';

/** Ids that mean something of their own in code: a step of a project, and the id of a field on a page. */
const OF_CODE: Readonly<Record<string, string>> = {
  'carry-out': 'src/domain/sheet/checklist.ts',
  'fiscal-year': 'src/islands/schemes/StageList.island.tsx',
};
const HOLDER = 'question|answer|concept|form|theme|term|list|document|chapter|section';
/** Where a text can only be an id of content; the text, or a list of texts, is the first group. */
const PLACES = [
  /('[a-z0-9]+(?:-[a-z0-9]+)+')/g,
  new RegExp(`\\b(?:id|${HOLDER}) [!=]== ('[^']+')`, 'g'),
  new RegExp(`\\b(?:${HOLDER})s?: (\\[[^\\]]*\\]|'[^']+')`, 'g'),
  new RegExp(`(\\[[^\\]]*\\])\\.includes\\([^)]*\\b(?:id|${HOLDER})\\)`, 'g'),
  /^const [A-Z_]+ = ('[^']+');/gm,
  /[?&]\w+(=[a-z][a-z0-9-]*)[`'"&]/g,
];

const ids = new Set([
  ...globSync('content/{concepts,forms,glossary,checklists,worksheets}/*.yaml').map((file) => basename(file, '.yaml')),
  ...globSync('content/cities/*/schemes/*.yaml').map((file) => basename(file, '.yaml')),
  ...globSync('content/{concepts,checklists,worksheets,wizard}/*.yaml').flatMap((file) =>
    listIds(parse(readFileSync(file, 'utf8'))),
  ),
]);

/** Every value called `id`, at whatever depth. */
function listIds(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]: [string, unknown]) =>
    name === 'id' && typeof held === 'string' ? [held] : listIds(held),
  );
}

test('Code asks for no question, answer, form, concept or list by its id: content says what they are for', () => {
  expect(ids.size).toBeGreaterThan(200);
  const found = readSources('src/**/*.{ts,tsx,astro}').flatMap(({ path, text }) =>
    PLACES.flatMap((place) => [...text.matchAll(place)])
      .flatMap(([, held = '']) => [...held.matchAll(/(?<=['=])([^'=]+)'?/g)].map(([, id = '']) => id))
      .filter((id) => ids.has(id) && OF_CODE[id] !== path)
      .map((id) => `${path} ${id}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
