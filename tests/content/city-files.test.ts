import { expect, test } from 'vitest';
import { compareEraDates, parseEraDate } from '../../src/domain/japanese/era-date.ts';
import { historySchema } from '../../src/schemas/history.ts';
import { relationsSchema } from '../../src/schemas/relations.ts';
import { schemeSchema } from '../../src/schemas/scheme.ts';
import { worksheetSchema } from '../../src/schemas/worksheet.ts';
import { listContent, readDocuments, readSections, readYaml } from '../support/content/read-content.ts';

const cityOfSection = new Map((await readSections()).map(({ key, city }) => [key, city]));
const documents = readDocuments().map(({ id }) => id);
const cityOfFile = (file: string) => /cities\/([^/]+)\//.exec(file)?.[1];

const histories = listContent('cities/*/history.yaml').map((file) => ({ file, ...readYaml(file, historySchema) }));
const relations = listContent('cities/*/relations.yaml').map((file) => ({ file, ...readYaml(file, relationsSchema) }));
const schemes = listContent('cities/*/schemes/*.yaml').map((file) => ({ file, ...readYaml(file, schemeSchema) }));
const worksheets = listContent('worksheets/*.yaml').map((file) => ({ file, ...readYaml(file, worksheetSchema) }));

test('Every dated fact, relation, scheme and worksheet leads to a section of its own city', () => {
  const places = [
    ...histories.flatMap(({ file, events }) =>
      events.map(({ section }) => ({ file, section, city: cityOfFile(file) })),
    ),
    ...relations.flatMap(({ file, relations: found }) =>
      found.map(({ section }) => ({ file, section, city: cityOfFile(file) })),
    ),
    ...schemes.flatMap(({ file, sections }) => sections.map((section) => ({ file, section, city: cityOfFile(file) }))),
    ...worksheets.map(({ file, section, city }) => ({ file, section, city })),
  ];
  expect(places.length).toBeGreaterThan(20);
  const problems = places
    .filter(({ section, city }) => city === undefined || cityOfSection.get(section) !== city)
    .map(({ file, section, city }) => `${file}: "${section}" is no section of ${city}`);
  expect(problems).toEqual([]);
});

test('Every date of a history is one the timeline can place, in the order of time', () => {
  const problems = histories.flatMap(({ file, events }) =>
    events.flatMap(({ date }, at) => {
      const here = parseEraDate(date);
      const before = parseEraDate(events[at - 1]?.date ?? '');
      if (!here || (here.month ?? 1) > 12 || (here.day ?? 1) > 31) return [`${file}: "${date}" is no date in an era`];
      return before && compareEraDates(before, here) > 0 ? [`${file}: "${date}" stands behind a later date`] : [];
    }),
  );
  expect(problems).toEqual([]);
});

test('Each end of a relation is a document that exists or a name, not both', () => {
  const problems = relations.flatMap(({ file, relations: found }) =>
    found.flatMap(({ from, to, kind }) =>
      [from, to].flatMap(({ document, name }) => [
        ...((document === undefined) === (name === undefined)
          ? [`${file}: ${kind}: give either document or name`]
          : []),
        ...(document === undefined || documents.includes(document)
          ? []
          : [`${file}: there is no document ${document}`]),
      ]),
    ),
  );
  expect(problems).toEqual([]);
});

test('A scheme that was replaced names the scheme of the same city that replaced it', () => {
  const files = schemes.map(({ file }) => file);
  const replaced = schemes.filter(({ replacedBy }) => replacedBy !== undefined);
  const missing = replaced.filter(
    ({ file, replacedBy }) =>
      !files.includes(file.replace(/[^/]+$/, `${replacedBy}.yaml`)) || file.endsWith(`/${replacedBy}.yaml`),
  );
  expect(missing.map(({ file, replacedBy }) => `${file}: replacedBy ${replacedBy}`)).toEqual([]);
});

test('The schemes of a city have each its own rank in the order', () => {
  const problems = schemes.flatMap(({ file, order }) =>
    schemes
      .filter((other) => other.file < file && cityOfFile(other.file) === cityOfFile(file) && other.order === order)
      .map((other) => `${file}: order ${order} is that of ${other.file} too`),
  );
  expect(problems).toEqual([]);
});

test('A stage of a scheme that has an end has a beginning', () => {
  const problems = schemes.flatMap(({ file, stages }) =>
    stages.filter(({ from, to }) => to !== undefined && from === undefined).map(({ title }) => `${file}: ${title}`),
  );
  expect(problems).toEqual([]);
});

test('The blank spaces of a worksheet have each their own id', () => {
  const problems = worksheets.flatMap(({ file, spaces }) => {
    const ids = spaces.map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: "${id}" stands twice`);
  });
  expect(problems).toEqual([]);
});
