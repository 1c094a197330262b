import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Content, Section } from '../../../src/check/read/content.ts';
import { findHeadings, findComponents } from '../../../src/check/read/section-components.ts';
import { toString } from '../../../src/check/read/tree-text.ts';
import { measureEach, type Measure } from './measure.ts';

/** What is counted in documents: their articles, parts, notes and numbers. */
export const DOCUMENT_MEASURES: Readonly<Record<string, Measure>> = {
  文書: ({ documents }, { city }) =>
    documents
      .filter((one) => one.city === city)
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id }) => id),
  番号: ({ sections, projectLists }, { is }) =>
    measureEach(is, (key) => {
      const list = projectLists.find(({ city }) => key === `${city}/projects`);
      return (list ?? sections.find((section) => section.key === key))?.data.code;
    }),
  章と条: (content, { of }) => {
    const chapters = content.documents.find(({ id }) => id === of)?.data.chapters ?? [];
    return chapters.map(({ label, title, sections }) =>
      [label ?? title, spanOf(content, of, sections)].filter(Boolean).join(' '),
    );
  },
  番号から条を引いた数: (content, { of }) => [
    ...new Set(articlesOf(content, of).map(({ data }) => Number(data.code) - (data.article ?? 0))),
  ],
  当サイトが題を付けた条: (content, { of }) =>
    articlesOf(content, of)
      .filter(({ data }) => data.titleIsOurs)
      .map(({ data }) => data.article),
  項と号の数: (content, { of }) => ({
    項: countInArticles(content, of, 'Paragraph'),
    号: countInArticles(content, of, 'Item'),
  }),
  段落の数: ({ sections }, { of }) => {
    const kinds = sections.find(({ key }) => key === of)?.tree.children.map(({ type }) => type) ?? [];
    return kinds.every((kind) => kind === 'paragraph') ? kinds.length : '段落でないものがあります';
  },
  定める用語: ({ sections }, { of }) =>
    sections
      .filter(({ key }) => key === of)
      .flatMap(({ tree }) => findComponents(tree, 'Item').map(({ attributes }) => attributes['term'])),
  用語の数: ({ meanings }, { of }) =>
    meanings.flatMap(({ data }) => data.meanings).filter(({ section }) => section.startsWith(`${of}/`)).length,
  小見出しの数: ({ sections }, { is }) =>
    measureEach(
      is,
      (key) => sections.filter((section) => section.key === key).flatMap(({ tree }) => findHeadings(tree)).length,
    ),
  セルの中の項目の数: ({ sections }, { is }) => measureEach(is, (source) => countCellItems(sections, source)),
  失われた図: ({ outlines }, { city }) =>
    outlines
      .filter((one) => one.city === city)
      .flatMap(({ data }) => data.entries.filter(({ lost }) => lost).map(({ id }) => id)),
  編集注: (content, { is }) => (is as readonly Told[]).filter((told) => isTold(content, told)),
};

function articlesOf({ sections }: Content, document: string): readonly Section[] {
  return sections
    .filter((section) => section.document === document && section.data.article !== undefined)
    .toSorted((a, b) => (a.data.article ?? 0) - (b.data.article ?? 0));
}

/** 第1条〜第3条, or each article where one is missing between. */
function spanOf(content: Content, document: string, names: readonly string[]): string {
  const numbers = names.flatMap(
    (name) => articlesOf(content, document).find((section) => section.name === name)?.data.article ?? [],
  );
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isWhole = numbers.every((number, at) => number === first + at);
  if (!isWhole) return numbers.map((number) => `第${number}条`).join('、');
  return first === last ? `第${first}条` : `第${first}条〜第${last}条`;
}

function countInArticles(content: Content, document: string, name: string): number {
  return articlesOf(content, document).reduce((sum, { tree }) => sum + findComponents(tree, name).length, 0);
}

/** How many list items each row of a table holds, the head left out. */
function countCellItems(sections: readonly Section[], source: string): readonly number[] {
  const table = sections
    .flatMap(({ tree }) => findComponents(tree, 'Table'))
    .find(({ attributes }) => attributes['source'] === source);
  const counts: number[] = [];
  if (table) visit(table.node as Nodes, 'tableRow', (row) => void counts.push(findComponents(row, 'li').length));
  return counts.slice(1);
}

/** A contradiction of the source that a reader must be told of, at the place, with what the note must name. */
type Told = { readonly note: string; readonly at: string; readonly names: readonly string[] };

function isTold({ sections, documents, projectLists }: Content, { note, at, names }: Told): boolean {
  const inText = sections
    .filter(({ key }) => key === at)
    .flatMap(({ tree }) =>
      findComponents(tree, 'EditorNote').map(({ attributes, node }) => ({
        id: attributes['id'],
        text: toString(node),
      })),
    );
  const onDocument = documents.filter(({ id }) => id === at).flatMap(({ data }) => data.notes);
  const onList = projectLists.filter(({ city }) => at === `${city}/projects`).flatMap(({ data }) => data.notes);
  return [...inText, ...onDocument, ...onList].some(
    ({ id, text }) => id === note && names.every((name) => text.includes(name)),
  );
}
