import { relative } from 'node:path';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CELL, TEXT_UNITS, type TextUnit } from '../domain/editions/text-unit.ts';

type Options = {
  readonly contentRoot: string;
  /** The documents that have several editions: `<city>/<document>`. */
  readonly documents: readonly string[];
};

/** What is ours and no text of the document, or no text at all. */
const NO_TEXT = new Set(['EditorNote', 'WriteIn']);
/** What holds paragraphs of its own under one name. */
const PROVISIONS = new Set(['Paragraph', 'Item', 'Sub']);

/**
 * Remark plugin: hands on the text of a section piece by piece where its document has several editions, because what
 * changed is told by these pieces. Our notes are none of them.
 */
export function remarkTextUnits({ contentRoot, documents }: Options) {
  return (tree: Root, file: VFile) => {
    const [city, document] = relative(`${contentRoot}/cities`, file.path).split(/[\\/]/);
    if (!documents.includes(`${city}/${document}`)) return;
    Object.assign(file.data.astro?.frontmatter ?? {}, { [TEXT_UNITS]: listUnits(tree.children) });
  };
}

function listUnits(nodes: readonly RootContent[]): readonly TextUnit[] {
  return nodes.flatMap((node): readonly TextUnit[] => {
    if (node.type === 'paragraph') return unit('text', readText(node));
    if (node.type === 'heading') return unit('heading', readText(node), idOf(node));
    if (node.type === 'list') return node.children.flatMap((item) => listItem(item.children));
    if (node.type === 'table')
      return node.children.flatMap((row) => unit('row', row.children.map(readText).join(`　${CELL}　`)));
    if (node.type === 'mdxJsxFlowElement') return listPart(node);
    return 'children' in node ? listUnits(node.children as readonly RootContent[]) : [];
  });
}

function unit(kind: TextUnit['kind'], text: string, anchor = '', label = ''): readonly TextUnit[] {
  return text.trim() === '' ? [] : [{ kind, anchor, label, text: text.trim() }];
}

/** An item is its own words; what is listed below it are items of their own. */
function listItem(children: readonly RootContent[]): readonly TextUnit[] {
  return [...readOwnWords(children).flatMap((words) => unit('item', words)), ...listUnits(children.filter(isBlock))];
}

function listPart(node: MdxJsxFlowElement): readonly TextUnit[] {
  const name = node.name ?? '';
  if (NO_TEXT.has(name)) return [];
  const children = node.children as readonly RootContent[];
  const { id = '', label = '', term = '', caption = '', title = '', when = '' } = readAttributes(node);
  if (PROVISIONS.has(name)) {
    const [words, rest] = [readOwnWords(children), children.filter(isBlock)];
    const text = [caption, term, ...words].filter((part) => part.trim() !== '').join('　');
    return [...unit('provision', text, id, label), ...listUnits(rest)];
  }
  if (/^[a-z]/.test(name)) return name === 'li' ? listItem(children) : listUnits(children);
  const shown = name.endsWith('Figure') ? unit('figure', readData(node)) : [];
  return [...unit('caption', [when, title || caption].filter(Boolean).join('　')), ...shown, ...listUnits(children)];
}

/** A paragraph each, or a line that stands without one: then all its words, links too, are one. */
function readOwnWords(children: readonly RootContent[]): readonly string[] {
  const paragraphs = children.filter(({ type }) => type === 'paragraph').map(readText);
  const loose = children.filter((child) => child.type !== 'paragraph' && !isBlock(child)).map(readText);
  return [...paragraphs, loose.join('')];
}

function isBlock({ type }: RootContent): boolean {
  return ['mdxJsxFlowElement', 'list', 'table', 'heading'].includes(type);
}

function readText(node: Nodes): string {
  let text = '';
  visit(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
    else if (child.type === 'image') text += child.alt ?? '';
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('');
}

function readAttributes({ attributes }: MdxJsxFlowElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );
}

/** What a figure shows is written as data; its texts are the words of it. */
function readData({ attributes }: MdxJsxFlowElement): string {
  const data = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'object' ? (one.value?.value ?? '') : [],
  );
  return [...data.join(',').matchAll(/["']([^"']+)["'](?!\s*:)/g)].map(([, text]) => text).join('、');
}

function idOf({ data }: Heading): string {
  const id = data?.hProperties?.id;
  return typeof id === 'string' ? id : '';
}
