import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { listPrintedLines, listSourceLines, listTwinLines } from '../support/site/printed-lines.ts';

const SOURCE = listSourceLines(readFileSync('tests/fixtures/import/colour-ordinance.txt', 'utf8'));
const DOCUMENT = 'mihon/colours';
const ROOT = join(SITES.fixture.out, DOCUMENT);
type Outline = { readonly chapters: readonly { readonly id: string }[] };
const { chapters } = parseYaml(
  readFileSync(`tests/fixtures/content/cities/${DOCUMENT}/document.yaml`, 'utf8'),
) as Outline;
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('The chapters of an ordinance in its city’s own words are its source to the character', () => {
  expect(chapters.flatMap(({ id }) => listPrintedLines(read(`${id}/index.html`)))).toEqual(SOURCE);
});

test('So is the page that is printed as a whole', () => {
  expect(listPrintedLines(read('print/index.html'))).toEqual(SOURCE);
});

test('So are the Markdown twins, the lines of a heading on one', () => {
  const twins = chapters.flatMap(({ id }) => listTwinLines(read(`${id}/index.md`)));
  expect(twins.join('').replaceAll(' ', '')).toBe(SOURCE.join('').replaceAll(' ', ''));
});
