import { expect, test } from 'vitest';
import { conceptSchema } from '../../src/schemas/concept.ts';
import { pointsSchema } from '../../src/schemas/points.ts';
import { listContent, readDocuments, readSections, readYaml } from '../support/content/read-content.ts';
import { findAnchors } from '../support/content/section-components.ts';

const sections = await readSections();
const anchors = new Map(sections.map(({ key, id, tree }) => [key, findAnchors(id, tree)]));
const documents = readDocuments().map(({ id }) => id);
const concepts = new Map(
  listContent('concepts/*.yaml').map((file) => [/([^/]+)\.yaml$/.exec(file)?.[1] ?? '', readYaml(file, conceptSchema)]),
);
const files = listContent('cities/*/points/*.yaml').map((file) => {
  const [, city = '', concept = ''] = /cities\/([^/]+)\/points\/([^/]+)\.yaml$/.exec(file) ?? [];
  return { file, city, concept, ...readYaml(file, pointsSchema) };
});
const countOf = (concept: string) =>
  ['kodaira', 'nishitokyo', 'inagi', 'odawara'].map(
    (city) => files.find((one) => one.city === city && one.concept === concept)?.points.length,
  );

test('Each city has as many points as its documents count', () => {
  expect(countOf('principles')).toEqual([8, 6, 8, 4]);
  expect(countOf('suitable-projects')).toEqual([5, 6, 0, 3]);
  expect(countOf('effects')).toEqual([4, 4, 4 + 3 + 3 + 4 + 2 + 5 + 5, 4 + 4 + 5]);
  expect(countOf('zones')).toEqual([6, 3, 6, 3]);
});

test('Inagi gives its actors 21 roles, by actor as its document does', () => {
  const roles = files.find(({ city, concept }) => city === 'inagi' && concept === 'roles')?.points ?? [];
  const groups = [...Map.groupBy(roles, ({ by }) => by)].map(([by, held]) => [by, held.length]);
  expect(groups).toEqual([
    ['市民', 3],
    ['自治会等', 4],
    ['市民活動団体', 4],
    ['中間支援組織', 3],
    ['事業者', 2],
    ['行政', 5],
    [undefined, 1],
  ]);
});

test('Every concept has its rows, and every city its file on it', () => {
  const problems = [...concepts].flatMap(([concept, { themes, pointsFrom }]) => {
    if (pointsFrom === 'forms') return themes.length === 0 ? [] : [`${concept}: rows come from the forms`];
    const missing = ['kodaira', 'nishitokyo', 'inagi', 'odawara'].filter(
      (city) => !files.some((one) => one.city === city && one.concept === concept),
    );
    return [
      ...(themes.length > 0 ? [] : [`${concept} has no themes`]),
      ...missing.map((city) => `${city} has no points/${concept}.yaml`),
    ];
  });
  expect(problems).toEqual([]);
});

test('Every point stands in rows that exist, every row has a point, and no row stands twice', () => {
  const problems = [...concepts].flatMap(([concept, { themes }]) => {
    const used = new Set(
      files.filter((one) => one.concept === concept).flatMap(({ points }) => points.flatMap((point) => point.themes)),
    );
    const ids = themes.map(({ id }) => id);
    return [
      ...[...used].filter((id) => !ids.includes(id)).map((id) => `${concept}: no row ${id}`),
      ...ids.filter((id) => !used.has(id)).map((id) => `${concept}: nothing stands in row ${id}`),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${concept}: row ${id} twice`),
    ];
  });
  expect(problems).toEqual([]);
  expect(files.filter(({ concept }) => !concepts.has(concept)).map(({ file }) => file)).toEqual([]);
});

test('Every place a point names exists in its own city', () => {
  const problems = files.flatMap(({ file, city, points }) =>
    points
      .flatMap(({ section, also }) => [section, ...also])
      .filter((place) => {
        const [key = '', anchor] = place.split('#');
        return (
          !place.startsWith(`${city}/`) ||
          !anchors.has(key) ||
          (anchor !== undefined && !anchors.get(key)?.includes(anchor))
        );
      })
      .map((place) => `${file}: there is no place "${place}"`),
  );
  expect(problems).toEqual([]);
});

test('What was looked at are documents of that city, and every document that a point cites is among them', () => {
  const problems = files.flatMap(({ file, city, looked, points }) => [
    ...looked
      .filter((id) => !id.startsWith(`${city}/`) || !documents.includes(id))
      .map((id) => `${file}: no document ${id}`),
    ...points
      .flatMap(({ section, also }) => [section, ...also])
      .filter((place) => !looked.includes(place.split('/').slice(0, 2).join('/')))
      .map((place) => `${file}: ${place} is cited, its document is not among "looked"`),
  ]);
  expect(problems).toEqual([]);
});
