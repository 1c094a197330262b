import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { EDITOR_NOTES, type EditorNote } from '../domain/handbook/editor-note.ts';
import { anchorOfficial } from '../domain/handbook/official-layer.ts';
import { TEXT_LINKS, type TextLinks } from '../domain/handbook/text-links.ts';

const LABEL: ElementContent = { type: 'text', value: '編集注' };
const GAP: ElementContent = { type: 'text', value: '　' };

/**
 * Rehype plugin: hands the page every `<EditorNote>` of a section. One that says `kind="reliance"` stands in the text;
 * of any other only a mark is left there, at the end of what stands before it. Runs last, when the links in the notes
 * are made.
 */
export function rehypeEditorNotes() {
  return (tree: Root, file: VFile) => {
    const carried: Record<string, unknown> = file.data.astro?.frontmatter ?? {};
    const notes: EditorNote[] = [];
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElementHast, index, parent) => {
      if (node.name !== 'EditorNote' || !parent || index === undefined) return undefined;
      const siblings = parent.children as RootContent[];
      const isMarked = !node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'kind');
      const id = `note-${nameSection(carried, file)}-${notes.length + 1}`;
      notes.push({ id, isMarked, html: writeHtml(node), links: isMarked ? listLinks(node) : [] });
      if (isMarked) return [SKIP, placeMark(makeMark(id), siblings, index)];
      siblings.splice(index, 1, makeNote(node));
      return [SKIP, index + 1];
    });
    handOn(notes, carried);
  };
}

/** The number of a section; a city's words beside it have none, and their file its name. */
function nameSection(carried: Readonly<Record<string, unknown>>, { stem = '' }: VFile): string {
  return typeof carried['code'] === 'string' ? carried['code'] : anchorOfficial(stem);
}

/** What a note says; the components that its MDX holds are plain HTML. */
function writeHtml({ children }: MdxJsxFlowElementHast): string {
  return toHtml({ type: 'root', children: children.flatMap(toPlain) } as Root).trim();
}

function toPlain(node: ElementContent | MdxJsxFlowElementHast): ElementContent[] {
  if (node.type === 'text' || node.type === 'comment') return [node];
  if (!('children' in node)) return [];
  const children = node.children.flatMap(toPlain);
  if (node.type === 'element') return [{ ...node, children }];
  const properties = Object.fromEntries(
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );
  // A part of ours in a note is words with a mark on them.
  const tagName = /^[a-z]/.test(node.name ?? '') ? (node.name ?? '') : 'span';
  return [{ type: 'element', tagName, properties, children }];
}

function listLinks(note: MdxJsxFlowElementHast): EditorNote['links'] {
  const links: EditorNote['links'][number][] = [];
  visit(note, 'element', ({ data }: Element) => void (data?.linkNote && links.push(data.linkNote)));
  return links;
}

/** A note that stands in the text is one paragraph: the check of content holds it. */
function makeNote({ children }: MdxJsxFlowElementHast): Element {
  const said = children.filter(isParagraph).flatMap((paragraph) => paragraph.children);
  return make('p', { className: ['note'], role: 'note' }, [make('b', { 'data-sign': '' }, [LABEL]), GAP, ...said]);
}

function makeMark(id: string): Element {
  return make('button', { type: 'button', className: ['term', 'note-mark'], popovertarget: id }, [LABEL]);
}

/** Puts a mark in the place of its note; gives where its siblings go on. */
function placeMark(mark: Element, siblings: RootContent[], index: number): number {
  const before = siblings.slice(0, index).findLast((node) => node.type !== 'text' || node.value.trim() !== '');
  const last = before && findLastWords(before);
  last?.children.push(mark);
  siblings.splice(index, 1, ...(last ? [] : [make('p', {}, [mark])]));
  return last ? index : index + 1;
}

/** The paragraph itself; of a list its last item. */
function findLastWords(node: RootContent | ElementContent | MdxJsxFlowElementHast): Element | undefined {
  if (!('children' in node)) return undefined;
  if (node.type === 'element' && node.tagName === 'p') return node;
  if (node.type === 'element' ? !/^[uo]l$/.test(node.tagName) : 'name' in node && node.name !== 'List')
    return undefined;
  const last = node.children.findLast((child) => child.type !== 'text');
  if (last?.type === 'element' && last.tagName === 'li') return last;
  return last && findLastWords(last);
}

function isParagraph(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

function make(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** The links of marked notes stand where the notes do, and no more among those of the text. */
function handOn(notes: readonly EditorNote[], carried: Record<string, unknown>): void {
  const moved = new Set(notes.flatMap(({ links }) => links));
  const links = carried[TEXT_LINKS] as TextLinks | undefined; // the plugin before this one wrote it
  if (links) carried[TEXT_LINKS] = { ...links, notes: links.notes.filter((note) => !moved.has(note)) };
  carried[EDITOR_NOTES] = notes;
}
