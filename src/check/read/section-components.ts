import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { HEADING_ANCHOR } from '../../markdown/remark-heading-anchors.ts';
import { toString } from './tree-text.ts';

type Part = MdxJsxFlowElement | MdxJsxTextElement;

/** A component as an author wrote it: `<Table source="…">`. */
export type SectionComponent = {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly node: Part;
};

/** A link as an author wrote it; `kind` is what stands before the colon, `target` what stands behind. */
export type SectionLink = {
  readonly kind: string;
  readonly target: string;
  readonly text: string;
  readonly line: number;
};

/**
 * Takes a tree; gives the components in it, in order, those inside others included; only those of a name when one is
 * given.
 */
export function findComponents(tree: Nodes, name?: string): readonly SectionComponent[] {
  const components: SectionComponent[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === null || (name !== undefined && node.name !== name)) return;
    components.push({ name: node.name, line: lineOf(node), attributes: readAttributes(node), node });
  });
  return components;
}

/** Takes a tree; gives the links in it. */
export function findLinks(tree: Nodes): readonly SectionLink[] {
  const links: SectionLink[] = [];
  visit(tree, 'link', (node, _, parent) => {
    // An address that stands alone is made a link behind the parser, without a place.
    const line = lineOf(node) || (parent ? lineOf(parent) : 0);
    const [, kind = '', target = ''] = /^([a-z]+):(.*)$/.exec(node.url) ?? [];
    links.push({ kind, target: kind === '' ? node.url : target, text: toString(node), line });
  });
  return links;
}

/** A heading of a section, with the id its author gave it, if any. */
export type SectionHeading = { readonly anchor: string | undefined; readonly text: string; readonly line: number };

/** The headings in a tree, in order. */
export function findHeadings(tree: Nodes): readonly SectionHeading[] {
  const headings: SectionHeading[] = [];
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1);
    const text = toString(node);
    const anchor = last?.type === 'text' ? HEADING_ANCHOR.exec(last.value)?.[1] : undefined;
    headings.push({ anchor, text: text.replace(HEADING_ANCHOR, '').trimEnd(), line: lineOf(node) });
  });
  return headings;
}

/** Something a link may lead to, and the line it stands on. */
export type Anchor = { readonly id: string; readonly line: number };

/** Everything inside a section that a link may lead to: headings, paragraphs and items. */
export function findAnchors(tree: Root): readonly Anchor[] {
  const headings = findHeadings(tree).flatMap(({ anchor, line }) =>
    anchor === undefined ? [] : [{ id: anchor, line }],
  );
  const paragraphs = findComponents(tree).filter(({ name }) => name === 'Paragraph' || name === 'Item');
  return [...headings, ...paragraphs.map(({ attributes, line }) => ({ id: attributes['id'] ?? '', line }))];
}

/** A row of a table: the texts of its cells. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** The Markdown tables in a tree as rows, the head first. */
export function findTables(tree: Nodes): readonly (readonly TableRow[])[] {
  const tables: TableRow[][] = [];
  visit(tree, 'table', (node) => {
    tables.push(node.children.map((row) => ({ line: lineOf(row), cells: row.children.map(toString) })));
  });
  return tables;
}

function readAttributes(node: Part): Readonly<Record<string, string>> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '')]]
        : [],
    ),
  );
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
