import { expect, test } from 'vitest';
import { readDocuments, readSections } from '../support/content/read-content.ts';
import { findComponents } from '../support/content/section-components.ts';
import { toString } from '../support/content/tree-text.ts';

const documents = readDocuments();
const sections = await readSections();
const marks = sections.flatMap((section) =>
  findComponents(section.tree)
    .filter(({ attributes }) => 'source' in attributes)
    .map(({ name, line, attributes }) => ({
      section,
      name,
      at: `${section.file}:${line}`,
      id: attributes['source'] ?? '',
    })),
);
const entryOf = (city: string, id: string) =>
  documents
    .filter((document) => document.city === city)
    .flatMap(({ outline }) => outline)
    .find((entry) => entry.id === id);

/** Which component shows which kind of part. What a table says may be drawn as a figure besides. */
const SHOWS: Readonly<Record<string, RegExp>> = {
  table: /^Table$/,
  box: /^Box$/,
  column: /^Column$/,
  flow: /^Flow$/,
  list: /^List$/,
  figure: /Figure$/,
};

test('A mark in the text names a part that its section claims', () => {
  expect(marks.length).toBeGreaterThan(20);
  const problems = marks
    .filter(({ section, id }) => !section.data.sources.includes(id))
    .map(({ at, name, id }) => `${at}: <${name} source="${id}"> is not among the file's "sources"`);
  expect(problems).toEqual([]);
});

test('A mark in the text names a part of the kind it shows', () => {
  const problems = marks.flatMap(({ section, at, name, id }) => {
    const entry = entryOf(section.city, id);
    if (!entry) return [`${at}: <${name} source="${id}"> stands in no outline.yaml of the city`];
    const wanted = SHOWS[entry.kind];
    const drawnBesides = entry.kind === 'table' && name.endsWith('Figure');
    return wanted && !wanted.test(name) && !drawnBesides
      ? [`${at}: ${id} is a ${entry.kind}, but stands in <${name}>`]
      : [];
  });
  expect(problems).toEqual([]);
});

test('Every table, list, figure, box, column and flow chart of a source is shown once, in the section that claims it', () => {
  const problems = sections.flatMap((section) =>
    section.data.sources.flatMap((id) => {
      const entry = entryOf(section.city, id);
      const wanted = entry && SHOWS[entry.kind];
      if (!wanted || entry.lost) return [];
      const found = marks.filter((mark) => mark.id === id && mark.section === section && wanted.test(mark.name)).length;
      return found === 1
        ? []
        : [`${section.file}: ${id}（${entry.title}） is a ${entry.kind} and is shown ${found} times`];
    }),
  );
  expect(problems).toEqual([]);
});

test('A figure that the source lost is not drawn, and an editor’s note says so', () => {
  const lost = sections.flatMap((section) =>
    section.data.sources.filter((id) => entryOf(section.city, id)?.lost).map((id) => ({ section, id })),
  );
  const problems = lost.flatMap(({ section, id }) => {
    const said = findComponents(section.tree, 'EditorNote').some(({ node }) =>
      /(描いて|載せて)いません/.test(toString(node)),
    );
    return [
      ...(marks.some((mark) => mark.id === id) ? [`${section.file}: ${id} is lost, yet something is drawn`] : []),
      ...(said
        ? []
        : [`${section.file}: no EditorNote says that ${id} is not drawn（…描いていません、載せていません）`]),
    ];
  });
  expect(lost.map(({ id }) => id)).toContain('inagi-guideline/1-F2');
  expect(problems).toEqual([]);
});
