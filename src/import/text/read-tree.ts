import type { Element, Root } from 'hast';
import type { Ledger } from '../ledger/ledger.ts';
import { plainParagraph, type Paragraph, type Reading } from '../model/blocks.ts';
import type { Slices } from '../model/slices.ts';
import { readHtmlTable } from './read-html-table.ts';
import {
  ASIDE,
  BLOCKS,
  findAll,
  isHidden,
  originIn,
  readInline,
  setAside,
  type Node,
  type TreeContext,
} from './read-inline.ts';

const MAIN_IDS = ['main', 'contents', 'content', 'main_content', 'main-content', 'tmp_contents'];
const AROUND = 'ページの本文のまわり（見出し、案内、連絡先など）';

type Shape = Partial<Pick<Paragraph, 'heading' | 'label' | 'isBullet' | 'depth' | 'style'>>;

/** Reads a page: its text in order, with headings, lists, tables and boxes; what a reader does not see is set aside. */
export function readTree(root: Root, part: string, ledger: Ledger): Reading {
  const context: TreeContext = { ledger, part, blocks: [], remarks: [], paragraph: 0 };
  const main = findMain(root);
  if (main) setAsideAround(context, root, main);
  readFlow(context, (main ?? root).children, {});
  return { blocks: context.blocks, remarks: context.remarks };
}

/** The part of a page that says it is the text, where one does: what stands around it is the site's. */
function findMain(root: Root): Element | undefined {
  const all = listElements(root);
  const said = all.filter(({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main');
  const named = all.filter(({ properties }) => MAIN_IDS.includes(String(properties['id'] ?? '')));
  return [said, named].map((found) => (found.length === 1 ? found[0] : undefined)).find((one) => one !== undefined);
}

function listElements(node: Element | Root): readonly Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...listElements(child)] : []));
}

function setAsideAround(context: TreeContext, node: Element | Root, main: Element): void {
  for (const child of node.children) {
    if (child === main || (child.type !== 'element' && child.type !== 'text')) continue;
    const holdsMain = child.type === 'element' && listElements(child).includes(main);
    if (holdsMain) setAsideAround(context, child, main);
    else {
      const reason = (child.type === 'element' && ASIDE[child.tagName]) || AROUND;
      setAside(context, { type: 'root', children: [child] }, reason);
    }
  }
}

/** Reads children of which some are blocks: what stands between them is a paragraph. */
function readFlow(context: TreeContext, children: readonly Node[], shape: Shape): void {
  let run: Node[] = [];
  const flush = () => {
    addParagraph(
      context,
      run.flatMap((node) => readInline(context, node)),
      shape,
    );
    run = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || (!BLOCKS.includes(child.tagName) && !holdsBlock(child))) run.push(child);
    else {
      flush();
      readBlock(context, child, shape);
    }
  }
  flush();
}

function holdsBlock({ children, tagName }: Element): boolean {
  if (tagName in ASIDE) return false;
  return children.some((child) => child.type === 'element' && (BLOCKS.includes(child.tagName) || holdsBlock(child)));
}

function readBlock(context: TreeContext, element: Element, shape: Shape): void {
  const { tagName, children } = element;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (isHidden(element)) {
    setAside(context, element, '隠された部分');
    return;
  }
  if (level !== undefined) return readFlow(context, children, { heading: Number(level) });
  if (tagName === 'ul' || tagName === 'ol') return readList(context, element, (shape.depth ?? 0) + 1);
  if (tagName === 'table') return readTable(context, element);
  if (tagName === 'aside' || tagName === 'blockquote' || tagName === 'fieldset') return readBox(context, element);
  readFlow(context, children, shape);
}

function readTable(context: TreeContext, table: Element): void {
  const [caption] = findAll(table, 'caption');
  if (caption) addParagraph(context, readInline(context, caption), { style: 'caption' });
  readHtmlTable(context, table);
}

function readBox(context: TreeContext, { children }: Element): void {
  const inner: TreeContext = { ...context, blocks: [] };
  readFlow(inner, children, {});
  context.paragraph = inner.paragraph;
  if (inner.blocks.length > 0) context.blocks.push({ kind: 'box', origin: originIn(context), blocks: inner.blocks });
}

function readList(context: TreeContext, { tagName, children, properties }: Element, depth: number): void {
  let number = Number(properties['start'] ?? 1);
  for (const child of children) {
    if (child.type !== 'element') continue;
    const isBullet = tagName === 'ul';
    readItem(context, child, { label: isBullet ? '・' : `${number}.`, isBullet, depth });
    number += 1;
  }
}

/** What follows a list inside an item belongs to the item, too. */
function readItem(context: TreeContext, item: Element, shape: Shape): void {
  const isList = (node: Node) => node.type === 'element' && ['ul', 'ol'].includes(node.tagName);
  const own = item.children.filter((node) => !isList(node));
  addParagraph(
    context,
    own.flatMap((node) => readInline(context, node)),
    shape,
  );
  for (const node of item.children)
    if (node.type === 'element' && isList(node)) readList(context, node, (shape.depth ?? 1) + 1);
}

function addParagraph(context: TreeContext, slices: Slices, shape: Shape): void {
  if (!slices.some(({ node }) => node !== undefined)) return;
  context.paragraph += 1;
  context.blocks.push(plainParagraph(originIn(context), slices, shape));
}
