import { expect, test } from 'vitest';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { listContent, readSections, readYaml } from '../support/content/read-content.ts';
import { findAnchors } from '../support/content/section-components.ts';

const sections = await readSections();
const anchors = new Map(sections.map(({ key, id, tree }) => [key, findAnchors(id, tree)]));
const lists = ['checklists/*.yaml', 'cities/*/checklists/*.yaml']
  .flatMap((pattern) => listContent(pattern))
  .map((file) => ({ file, id: /([^/]+)\.yaml$/.exec(file)?.[1] ?? '', ...readYaml(file, checklistSchema) }));
const forms = listContent('forms/*.yaml').map((file) => /([^/]+)\.yaml$/.exec(file)?.[1]);

const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

test('Each sheet has as many items in each group as its source', () => {
  const counts = Object.fromEntries(lists.map(({ id, phases }) => [id, phases.map(({ items }) => items.length)]));
  expect(counts).toMatchObject({
    'mutual-check-sheet': [4, 4, 4],
    suitability: [2, 5, 6, 3],
    'who-should-do-it': [3],
    preparation: [2, 3],
    'partner-research': [5],
    dialogue: [2, 3],
    trust: [3, 4],
    'notes-by-form': [3, 3, 3, 2, 2, 2, 3],
    'points-to-agree': [5],
    commissioning: [4, 2, 2, 1],
    'roles-by-actor': [3, 4, 4, 3, 2, 5],
    evaluation: [5],
  });
});

test('Each checklist names a place that exists, and so does each of its groups', () => {
  const problems = lists.flatMap(({ file, section, phases }) =>
    [section, ...phases.flatMap((phase) => phase.section ?? [])]
      .filter((place) => {
        const [key = '', anchor] = place.split('#');
        return anchor === undefined ? !anchors.has(key) : !anchors.get(key)?.includes(anchor);
      })
      .map((place) => `${file}: there is no place "${place}"`),
  );
  expect(problems).toEqual([]);
});

test('No two checklists share a name, no two items of a checklist an id, no two groups an anchor', () => {
  expect(repeated(lists.map(({ id }) => id))).toEqual([]);
  const problems = lists.flatMap(({ file, phases }) => [
    ...repeated(phases.flatMap(({ items }) => items.map(({ id }) => id))).map((id) => `${file}: item ${id} twice`),
    ...repeated(phases.map(({ id }) => id)).map((id) => `${file}: group ${id} twice`),
  ]);
  expect(problems).toEqual([]);
});

test('A checklist names only forms that exist, and a group only a party that fills it', () => {
  const problems = lists.flatMap(({ file, forms: own = [], parties, phases }) => [
    ...[...own, ...phases.flatMap(({ form }) => form ?? [])]
      .filter((id) => !forms.includes(id))
      .map((id) => `${file}: no form ${id}`),
    ...phases.flatMap(({ id, party }) =>
      party && !parties.includes(party) ? [`${file}: ${id} is filled by ${party}, who is no party`] : [],
    ),
  ]);
  expect(problems).toEqual([]);
});

test('Each sheet says what is the source’s and what is ours', () => {
  expect(
    lists.filter(({ sourceNote }) => !sourceNote.includes('当サイトが足しました')).map(({ file }) => file),
  ).toEqual([]);
});
