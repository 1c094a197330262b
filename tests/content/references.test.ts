import { expect, test } from 'vitest';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { conceptSchema } from '../../src/schemas/concept.ts';
import { projectListSchema } from '../../src/schemas/projects.ts';
import { listContent, readCities, readSections, readYaml } from '../support/content/read-content.ts';

const sections = await readSections();
const keys = new Map(sections.map(({ key, city }) => [key, city]));
const cities = readCities();
const concepts = listContent('concepts/*.yaml').map((file) => ({
  file,
  id: /([^/]+)\.yaml$/.exec(file)?.[1] ?? '',
  ...readYaml(file, conceptSchema),
}));
const checklists = new Map(
  listContent('checklists/*.yaml').map((file) => [
    /([^/]+)\.yaml$/.exec(file)?.[1],
    { file, ...readYaml(file, checklistSchema) },
  ]),
);

test('Every concept a section names exists', () => {
  const ids = concepts.map(({ id }) => id);
  const problems = sections.flatMap(({ file, data }) =>
    data.concepts
      .filter((id) => !ids.includes(id))
      .map((id) => `${file}: concept "${id}" has no file content/concepts/${id}.yaml`),
  );
  expect(problems).toEqual([]);
});

test('Every concept has a section that speaks of it, and each its own rank in the order', () => {
  const unused = concepts
    .filter(({ id }) => !sections.some(({ data }) => data.concepts.includes(id)))
    .map(({ file }) => file);
  expect(unused).toEqual([]);
  expect(concepts.map(({ order }) => order).toSorted((a, b) => a - b)).toEqual(concepts.map((_, at) => at + 1));
});

test('Every checklist a section shows exists, with the phase it names', () => {
  const shown = sections.filter(({ data }) => data.checklist !== undefined);
  const problems = shown.flatMap(({ file, city, data: { checklist, sources } }) => {
    const template = checklists.get(checklist?.list);
    const phase = template?.phases.find(({ id }) => id === checklist?.phase);
    if (!template || !phase)
      return [`${file}: there is no checklist "${checklist?.list}" with the phase "${checklist?.phase}"`];
    return [
      ...(template.city === city ? [] : [`${file}: the checklist belongs to ${template.city}`]),
      ...(sources.includes(phase.source)
        ? []
        : [`${file}: the phase is ${phase.source}, which is not among the "sources"`]),
    ];
  });
  expect(shown).not.toEqual([]);
  expect(problems).toEqual([]);
});

test('A checklist that a document shows is shown whole, each phase in one section', () => {
  const shown = sections.flatMap(({ data: { checklist } }) => checklist ?? []);
  const problems = [...checklists]
    .filter(([list]) => shown.some((one) => one.list === list))
    .flatMap(([list, { file, phases }]) =>
      phases.flatMap(({ id }) => {
        const times = shown.filter((one) => one.list === list && one.phase === id).length;
        return times === 1 ? [] : [`${file}: the phase "${id}" is shown in ${times} sections`];
      }),
    );
  expect(problems).toEqual([]);
});

test('The routes, contacts and centres of a city lead to sections of that city', () => {
  const problems = cities.flatMap(({ id, file, data }) =>
    [...data.routes.flatMap(({ steps }) => steps), ...data.contacts, ...data.centers]
      .filter(({ section }) => keys.get(section) !== id)
      .map(({ section }) => `${file}: "${section}" is no section of ${id}`),
  );
  expect(problems).toEqual([]);
});

test('A route has no step twice, and each kind of reader has one route', () => {
  const problems = cities.flatMap(({ file, data }) => [
    ...data.routes.flatMap(({ id, steps }) => {
      const places = steps.map(({ section }) => section);
      return places
        .filter((place, at) => places.indexOf(place) !== at)
        .map((place) => `${file}: ${id} leads to ${place} twice`);
    }),
    ...(new Set(data.routes.map(({ id }) => id)).size === data.routes.length
      ? []
      : [`${file}: two routes for one reader`]),
  ]);
  expect(problems).toEqual([]);
});

test('Every note on rows of a list names rows that the list has', () => {
  const problems = listContent('cities/*/projects/projects.yaml').flatMap((file) => {
    const { notes, rows } = readYaml(file, projectListSchema);
    return notes.flatMap((note) =>
      (note.rows ?? [])
        .filter((row) => row < 1 || row > rows)
        .map((row) => `${file}: note ${note.id} names row ${row} of ${rows}`),
    );
  });
  expect(problems).toEqual([]);
});

test('The name, code and colour of a city belong to it alone', () => {
  for (const field of ['name', 'code', 'accent'] as const) {
    const values = cities.map(({ data }) => data[field]);
    expect(values.toSorted(), field).toEqual([...new Set(values)].toSorted());
  }
});
