import { expect, test } from 'vitest';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readSections } from '../support/content/read-content.ts';
import { findComponents } from '../support/content/section-components.ts';

const sections = await readSections();

/** How many list items each row of a table holds, the head left out. */
function countItems(source: string): readonly number[] {
  const [table] = sections
    .flatMap(({ tree }) => findComponents(tree, 'Table'))
    .filter(({ attributes }) => attributes['source'] === source);
  const counts: number[] = [];
  if (table) visit(table.node as Nodes, 'tableRow', (row) => void counts.push(findComponents(row, 'li').length));
  return counts.slice(1);
}

// Counted in the source: nothing is left out inside a cell either.
test.each([
  ['kodaira-handbook/1-7-T1', 'the examples of suitable projects', [3, 3, 6, 4, 4]],
  ['kodaira-handbook/1-8-4-T1', 'the work of the centre', [0, 5]],
  ['kodaira-handbook/2-1-4-T1', 'the hints for a dialogue', [2, 3]],
  ['kodaira-handbook/3-1-A-3', 'the measures and their effects', [4, 5, 4, 6]],
])('%s has all of %s', (source, _what, items) => {
  expect(countItems(source)).toEqual(items);
});

test.each([
  ['kodaira/handbook/effects', 4],
  ['kodaira/handbook/partners', 4],
  ['kodaira/handbook/organizations', 5],
  ['kodaira/handbook/suitable-projects', 1],
  ['kodaira/handbook/check-sheet-guide', 4],
])('%s has its %i sub-headings', (key, count) => {
  const headings: Nodes[] = [];
  for (const { tree } of sections.filter((section) => section.key === key))
    visit(tree, 'heading', (node) => void headings.push(node));
  expect(headings).toHaveLength(count);
});
