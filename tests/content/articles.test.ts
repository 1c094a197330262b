import { expect, test } from 'vitest';
import { readDocuments, readSections } from '../support/content/read-content.ts';
import { findComponents } from '../support/content/section-components.ts';

const documents = readDocuments();
const articles = (await readSections())
  .filter(({ data }) => data.article !== undefined)
  .map((section) => {
    const number = section.data.article ?? 0;
    const paragraphs = findComponents(section.tree, 'Paragraph').map(({ attributes, node }) => ({
      id: attributes['id'] ?? '',
      items: findComponents(node, 'Item').map((item) => item.attributes['id'] ?? ''),
    }));
    return { section, number, paragraphs, allItems: findComponents(section.tree, 'Item').length };
  });

// What MDX makes of a comment in braces.
const COMMENTS: readonly string[] = ['mdxFlowExpression'];

test('An article bears the number of its file', () => {
  const problems = articles.flatMap(({ section: { file, id, data }, number }) => [
    ...(id === `art-${number}` ? [] : [`${file}: article is ${number}, so the file must be art-${number}.mdx`]),
    ...(data.label === `第${number}条` ? [] : [`${file}: label is "${data.label}", not 第${number}条`]),
  ]);
  expect(articles.length).toBeGreaterThanOrEqual(40);
  expect(problems).toEqual([]);
});

test('The paragraphs and items of an article bear their numbers, in order and without a gap', () => {
  const problems = articles.flatMap(({ section, number, paragraphs, allItems }) => {
    const inside = paragraphs.reduce((sum, { items }) => sum + items.length, 0);
    return [
      ...paragraphs.flatMap(({ id, items }, at) => {
        const wanted = `art-${number}-p${at + 1}`;
        return [
          ...(id === wanted ? [] : [`${section.file}: paragraph ${at + 1} has the id "${id}", not "${wanted}"`]),
          ...items.flatMap((item, place) =>
            item === `${wanted}-i${place + 1}`
              ? []
              : [`${section.file}: "${item}" should be "${wanted}-i${place + 1}"`],
          ),
        ];
      }),
      ...(inside === allItems ? [] : [`${section.file}: ${allItems - inside} items stand outside a paragraph`]),
    ];
  });
  expect(problems).toEqual([]);
});

test('Every article has the paragraphs and items of the source', () => {
  const problems = articles.flatMap(({ section, paragraphs, allItems }) => {
    const entry = documents
      .flatMap(({ outline }) => outline)
      .find(({ id, kind }) => kind === 'article' && section.data.sources.includes(id));
    if (!entry) return [`${section.file}: none of its sources is an article of an outline.yaml`];
    const found = [paragraphs.length, allItems].join();
    const wanted = [entry.paragraphs ?? 0, entry.items ?? 0].join();
    return found === wanted ? [] : [`${section.file}: ${found} paragraphs and items, the source has ${wanted}`];
  });
  expect(problems).toEqual([]);
});

test('All the text of an article stands in its paragraphs', () => {
  const problems = articles.flatMap(({ section: { file, tree } }) =>
    tree.children
      .filter((node) => !(node.type === 'mdxJsxFlowElement' && ['Paragraph', 'EditorNote'].includes(node.name ?? '')))
      .filter(({ type }) => !COMMENTS.includes(type))
      .map((node) => `${file}:${node.position?.start.line}: a ${node.type} stands outside <Paragraph>`),
  );
  expect(problems).toEqual([]);
});
