import { expect, test } from 'vitest';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { projectListSchema } from '../../src/schemas/projects.ts';
import { listContent, readCities, readDocuments, readSections, readYaml } from '../support/content/read-content.ts';

const documents = readDocuments();
const sections = await readSections();

/** Where a source id is claimed: by a section, a chapter, a cover or a list of projects. */
const claims = [
  ...sections.flatMap(({ city, file, data }) => data.sources.map((id) => ({ city, file, id }))),
  ...documents.flatMap(({ city, file, data }) =>
    [...data.sources, ...data.chapters.flatMap(({ sources }) => sources)].map((id) => ({ city, file, id })),
  ),
];
const listClaims = readCities().flatMap(({ id: city, folder }) =>
  listContent(`cities/${city}/projects/projects.yaml`)
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => readYaml(file, projectListSchema).sources.map((id) => ({ city, file, id }))),
);

test('Every part of a source has its place in the handbook', () => {
  const problems = documents.flatMap(({ city, outlineFile, outline }) =>
    outline
      .filter(({ id }) => ![...claims, ...listClaims].some((claim) => claim.city === city && claim.id === id))
      .map(
        ({ id, title }) =>
          `${outlineFile}: ${id}（${title}） stands in no "sources"; write it into those of its section`,
      ),
  );
  expect(problems).toEqual([]);
});

test('Nothing claims a part that the outlines of its city do not know', () => {
  const known = new Set(documents.flatMap(({ city, outline }) => outline.map(({ id }) => `${city} ${id}`)));
  const problems = claims
    .filter(({ city, id }) => !known.has(`${city} ${id}`))
    .map(({ file, id }) => `${file}: "${id}" stands in no outline.yaml of the city; mend the spelling or add it there`);
  expect(problems).toEqual([]);
});

test('Every part of a source is claimed once', () => {
  const problems = claims.flatMap(({ file, id }, at) => {
    const first = claims.findIndex((claim) => claim.id === id);
    return first === at ? [] : [`${file}: "${id}" is claimed by ${claims[first]?.file} too`];
  });
  expect(problems).toEqual([]);
});

test('Every id of an outline stands once in it and belongs to one source', () => {
  const problems = documents.flatMap(({ outlineFile, outline }) => {
    const ids = outline.map(({ id }) => id);
    const sources = new Set(ids.map((id) => id.split('/')[0]));
    return [
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${outlineFile}: ${id} stands twice`),
      ...(sources.size > 1 ? [`${outlineFile}: ids of ${[...sources].join(', ')} are mixed`] : []),
    ];
  });
  expect(problems).toEqual([]);
});

test('Every part of a checklist comes from a section of the city it names', () => {
  const problems = listContent('checklists/*.yaml').flatMap((file) => {
    const { source, section, phases } = readYaml(file, checklistSchema);
    const claimed = phases.map((phase) => ({ source: phase.source, section: phase.section ?? section }));
    return [...claimed, ...(source ? [{ source, section }] : [])]
      .filter((claim) => !claims.some(({ city, id }) => claim.section.startsWith(`${city}/`) && id === claim.source))
      .map((claim) => `${file}: source "${claim.source}" is claimed by no section of the city of ${claim.section}`);
  });
  expect(problems).toEqual([]);
});
