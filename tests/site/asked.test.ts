import { expect, test } from 'vitest';
import { isOfOtherEdition } from '../support/site/page-facts.ts';
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';
import { openIndex } from '../support/site/ask-index.ts';
import { readSections } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

/** Every place with what people type who do not know its words, as its file tells. */
const paths = new Map(readSections('real').map(({ code, path }) => [code, path]));
const told = [
  ...REAL.sections.map(({ data }) => [paths.get(data.code) ?? '', data.asked] as const),
  ...REAL.schemes.map(({ id, data }) => [`/${id.replace('/', '/schemes/')}/`, data.asked] as const),
  ...REAL.forms.map(({ id, data }) => [`/forms/${id}/`, data.asked] as const),
  ...REAL.terms.map(({ id, data }) => [`/glossary/#${id}`, data.asked] as const),
  ...REAL.checklists.map(({ id, data }) => [`/checklists/${id}/`, data.asked] as const),
  ...REAL.concepts.map(({ id, data }) => [`/compare/${id}/`, data.asked] as const),
].flatMap(([path, asked = []]) => asked.map((query) => ({ path, query })));

test('Nine of ten things that people type, as the files tell, find their place among the first ten', async () => {
  const index = await openIndex('real');
  const missed: string[] = [];
  for (const { path, query } of told) {
    const { places } = await index.ask(query);
    if (!places.slice(0, 10).some((place) => place.path === path)) missed.push(`${query} does not lead to ${path}`);
  }
  expect(told.length).toBeGreaterThan(1_000);
  expect(missed.length / told.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
}, 300_000);

test('What people type is in no text of a page, every fifth long one looked for', () => {
  const texts = readPages('real')
    .filter(({ path }) => !isOfOtherEdition(path))
    .map(({ html }) => html.replace(/<meta[^>]*>/g, ''))
    .join('\n');
  const rare = told.filter(({ query }) => query.length > 12).filter((_, at) => at % 5 === 0);
  expect(rare.length).toBeGreaterThan(50);
  expect(rare.filter(({ query }) => texts.includes(query))).toEqual([]);
});
