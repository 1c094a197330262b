import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { toString } from './tree-text.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A component as an author wrote it: `<Table source="…">`. */
export type SectionComponent = {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly node: Component;
};

/** A link as an author wrote it; `kind` is what stands before the colon, `target` what stands behind. */
export type SectionLink = {
  readonly kind: string;
  readonly target: string;
  readonly text: string;
  readonly line: number;
};

/** Takes a tree; gives the components in it, in order, those inside others included; only those of a name when one is given. */
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
  visit(tree, 'link', (node) => {
    const [, kind = '', target = ''] = /^([a-z]+):(.*)$/.exec(node.url) ?? [];
    links.push({ kind, target: kind === '' ? node.url : target, text: toString(node), line: lineOf(node) });
  });
  return links;
}

/** Takes a section's id and tree; gives every anchor a link may lead to: the section, its headings, paragraphs and items. */
export function findAnchors(id: string, tree: Root): readonly string[] {
  const headings: string[] = [];
  visit(tree, 'heading', (node) => {
    const anchor = /\{#([a-z0-9-]+)\}\s*$/.exec(toString(node))?.[1];
    if (anchor !== undefined) headings.push(anchor);
  });
  const paragraphs = findComponents(tree).filter(({ name }) => name === 'Paragraph' || name === 'Item');
  return [id, ...headings, ...paragraphs.map(({ attributes }) => attributes['id'] ?? '')];
}

/** Takes a tree; gives its Markdown tables as rows of cell texts, the head first. */
export function readTables(tree: Nodes): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  visit(tree, 'table', (node) => {
    tables.push(node.children.map((row) => row.children.map(toString)));
  });
  return tables;
}

function readAttributes(node: Component): Readonly<Record<string, string>> {
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
