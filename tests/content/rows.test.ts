import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { listContent, readDocuments, readSections, readYaml } from '../support/content/read-content.ts';
import { findComponents, readTables, type SectionComponent } from '../support/content/section-components.ts';

const documents = readDocuments();
const sections = await readSections();
const checklists = listContent('checklists/*.yaml').map((file) => ({ file, ...readYaml(file, checklistSchema) }));

/** Rows of a table, stages of a flow chart, items of a list or of a phase of a checklist. */
function countRows(document: (typeof documents)[number], id: string, kind: string): number | undefined {
  const components = sections
    .filter(({ city }) => city === document.city)
    .flatMap(({ tree }) => findComponents(tree))
    .filter(({ attributes }) => attributes['source'] === id);
  if (kind === 'flow') return components.map(({ node }) => findComponents(node, 'Stage').length)[0];
  if (kind === 'form') {
    return checklists.flatMap(({ phases }) => phases).find(({ source }) => source === id)?.items.length;
  }
  if (kind === 'list') return components.length > 0 ? countItems(components) : countChapters(document);
  const [table] = components.flatMap(({ node }) => readTables(node));
  return table && table.length - 1;
}

function countItems(components: readonly SectionComponent[]): number {
  const lists = components
    .filter(({ name }) => name === 'List')
    .flatMap(({ node }) => node.children as readonly Nodes[]);
  return lists.reduce((sum, list) => sum + (list.type === 'list' ? list.children.length : 0), 0);
}

/** The table of contents of an ordinance is shown as its chapters. */
function countChapters({ data }: (typeof documents)[number]): number {
  return data.chapters.filter(({ label }) => label !== undefined).length;
}

test('Every table and list has the rows of the source, every flow chart its stages, every phase of a checklist its items', () => {
  const counted = documents.flatMap((document) => document.outline.filter(({ rows }) => rows !== undefined));
  expect(counted.length).toBeGreaterThan(20);
  const problems = documents.flatMap((document) =>
    document.outline.flatMap(({ id, title, kind, rows }) => {
      if (rows === undefined) return [];
      const found = countRows(document, id, kind);
      return found === rows ? [] : [`${id}（${title}）: the source has ${rows}, the handbook ${found}`];
    }),
  );
  expect(problems).toEqual([]);
});

test('Every table, list and flow chart of an outline says how many rows, items or stages it has', () => {
  const silent = documents.flatMap(({ outlineFile, outline }) =>
    outline
      .filter(({ kind, rows }) => ['table', 'flow', 'list'].includes(kind) && rows === undefined)
      .map(({ id }) => `${outlineFile}: ${id} has no "rows"`),
  );
  expect(silent).toEqual([]);
});

test('No cell of a table is empty, and every row has as many cells as the head', () => {
  const problems = sections.flatMap(({ file, tree }) =>
    readTables(tree).flatMap(([head = [], ...rows]) =>
      rows.flatMap((cells) => [
        ...(cells.length === head.length
          ? []
          : [`${file}: row "${cells[0]}" has ${cells.length} cells, the head ${head.length}`]),
        ...(cells.every((cell) => cell.trim() !== '') ? [] : [`${file}: row "${cells[0]}" has an empty cell`]),
      ]),
    ),
  );
  expect(problems).toEqual([]);
});

test('The mutual checklist has three phases of four items, checked before and after', () => {
  const checklist = checklists.find(({ file }) => file === 'content/checklists/mutual-check-sheet.yaml');
  expect(
    checklist?.phases.map(({ label, title, points, items }) => [label, title, points.length, items.length]),
  ).toEqual([
    ['Ⅰ', '事業計画段階', 2, 4],
    ['Ⅱ', '事業実施段階', 2, 4],
    ['Ⅲ', '事業終了段階', 1, 4],
  ]);
  expect(checklist?.timings.map(({ label }) => label)).toEqual(['事業前', '事業後']);
  expect(checklist?.fields.filter(({ ours }) => !ours).map(({ label }) => label)).toEqual(['年度', '事業名']);
});

test('The ids of a checklist are unique, because saved sheets refer to them', () => {
  const problems = checklists.flatMap(({ file, phases, fields, timings }) => {
    const groups = [phases, fields, timings, phases.flatMap(({ items }) => items)];
    return groups.flatMap((group) => {
      const ids = group.map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: id "${id}" stands twice`);
    });
  });
  expect(problems).toEqual([]);
});
