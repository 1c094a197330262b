import { expect, test } from 'vitest';
import { projectListSchema } from '../../src/schemas/projects.ts';
import { listContent, readDocuments, readSections, readYaml } from '../support/content/read-content.ts';
import { findComponents } from '../support/content/section-components.ts';
import { toString } from '../support/content/tree-text.ts';

const inText = (await readSections()).flatMap(({ file, key, tree }) =>
  findComponents(tree, 'EditorNote').map(({ line, attributes, node }) => ({
    place: key,
    at: `${file}:${line}`,
    id: attributes['id'] ?? '',
    text: toString(node),
  })),
);
const inLists = listContent('cities/*/projects/projects.yaml').flatMap((file) =>
  readYaml(file, projectListSchema).notes.map(({ id, text }) => ({ place: file, at: file, id, text })),
);
const onDocuments = readDocuments().flatMap(({ id: place, file, data }) =>
  data.notes.map((note) => ({ place, at: file, id: note.id, text: note.text })),
);
const notes = [...inText, ...inLists, ...onDocuments];
const LIST = 'content/cities/kodaira/projects/projects.yaml';

// Contradictions of the source that a reader must be told of, at the place, with what the note must name.
test.each([
  ['H-1', 'kodaira/handbook/definition', ['平成20年', '平成21年']],
  ['H-3', 'kodaira/handbook/refine-plan', ['実行性', '実効性']],
  ['H-5', 'kodaira/handbook/partners', ['小平市第三次長期総合計画', '基本構想', '総合基本計画']],
  ['H-5', 'kodaira/guideline/position', ['小平市第三次長期総合基本計画']],
  ['H-5', 'kodaira/guideline/policy-position', ['小平市第三次長期総合計画', '基本構想', '総合基本計画']],
  ['H-6', 'kodaira/handbook/theme-grant', ['10万円', '10分の10']],
  ['H-10', 'kodaira/handbook/forms', ['連絡会', '実行委員会', '協議会', '後援', '補助・助成']],
  ['H-10', LIST, ['連絡会', '58番', '26番', '35番']],
  ['H-11', LIST, ['共催', '119番', '120番', '121番']],
  ['H-11', LIST, ['43番', '44番', '65番']],
  ['H-14', 'kodaira/guideline/preamble', ['協働の原則', '自主・自立の尊重']],
  ['H-18', 'kodaira/guideline/results-and-problems', ['単年度']],
  ['H-18', 'kodaira/handbook/proposal-program', ['単年度']],
  ['N-1', 'kodaira/newsletter', ['発行', '日']],
  ['N-3', 'kodaira/newsletter', ['見出し']],
  ['N-3', 'kodaira/newsletter/greenery', ['見出し']],
  ['N-8', 'kodaira/newsletter/foundation', ['10万円', '10分の10']],
  ['W-1', 'nishitokyo/policy/future', ['対応']],
  ['I-1', 'inagi/guideline/effects', ['協働意識', '体質改善']],
  ['I-1', 'inagi/guideline/need-and-effects', ['協働意識', '体質改善']],
  ['I-2', 'inagi/guideline/problems-of-citizens', ['66.7', '58.4']],
  ['I-3', 'inagi/guideline/committee', ['協働推進課', '市民協働課']],
  ['O-1', 'odawara/guideline', ['平成24年']],
  ['O-2', 'odawara/guideline', ['Ⅰ']],
  ['O-3', 'odawara/guideline/examples', ['139']],
])('The contradiction %s is told in an editor’s note at %s', (id, place, words) => {
  const there = notes.filter((note) => note.id === id && note.place === place);
  expect(there, `${place} has no EditorNote ${id}`).not.toEqual([]);
  const told = there.filter(({ text }) => words.every((word) => text.includes(word)));
  expect(told, `no note ${id} at ${place} names ${words.join(', ')}`).not.toEqual([]);
});

test('Every note has the number of a known defect and a text', () => {
  const problems = notes
    .filter(({ id, text }) => !/^[A-Z]-[1-9]\d?$/.test(id) || text.trim() === '')
    .map(({ at, id }) => `${at}: EditorNote id="${id}"`);
  expect(notes.length).toBeGreaterThan(20);
  expect(problems).toEqual([]);
});
