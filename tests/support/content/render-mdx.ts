import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { rehypeEditorNotes } from '../../../src/markdown/rehype-editor-notes.ts';
import { rehypeHandbookLinks } from '../../../src/markdown/rehype-handbook-links.ts';
import { rehypeHandbookTables } from '../../../src/markdown/rehype-handbook-tables.ts';
import { rehypePhoneLinks } from '../../../src/markdown/rehype-phone-links.ts';
import { remarkContentOnly } from '../../../src/markdown/remark-content-only.ts';
import { remarkHeadingAnchors } from '../../../src/markdown/remark-heading-anchors.ts';
import { parseEditorNotes, type EditorNote } from '../../../src/domain/handbook/editor-note.ts';
import { parseTextLinks, type TextLinks } from '../../../src/domain/handbook/text-links.ts';

/** The imaginary city's content folder, to which links in tests lead. */
export const FIXTURE_ROOT = resolve('tests/fixtures/content');

export type RenderedMdx = TextLinks & { readonly tree: Root; readonly editorNotes: readonly EditorNote[] };

/**
 * Takes a body in MDX and the site's base; gives what the build's own plugins make of it, as if it stood in a section
 * of みほん市.
 */
export async function renderMdx(body: string, base = '/'): Promise<RenderedMdx> {
  let tree: Root | undefined;
  const frontmatter = { code: '9100' };
  const capture = () => (rendered: Root) => {
    tree = structuredClone(rendered);
  };
  const renderer = await unified({
    smartypants: false,
    remarkPlugins: [remarkCjkFriendly, remarkContentOnly, remarkHeadingAnchors],
    rehypePlugins: [
      [rehypeHandbookLinks, { base, contentRoot: FIXTURE_ROOT }],
      rehypeHandbookTables,
      rehypePhoneLinks,
      rehypeEditorNotes,
      capture,
    ],
  }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const file = `${FIXTURE_ROOT}/cities/mihon/guide/start/sample.mdx`;
  await renderer?.process(body, file, frontmatter);
  if (!tree) throw new Error('The plugins gave no tree.');
  return { tree, editorNotes: parseEditorNotes(frontmatter, file), ...parseTextLinks(frontmatter, file) };
}

/** Takes a tree and a tag name; gives the elements of that name, in order. */
export function findElements(tree: Nodes, tagName: string): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** Takes a tree; gives its text. */
export function textOf(tree: Nodes): string {
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
  });
  return text;
}
