import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Ledger } from '../ledger/ledger.ts';
import type { Block, Origin, Remark } from '../model/blocks.ts';
import { made, wordsOf, type Slice, type Slices } from '../model/slices.ts';
import { toWebAddress } from '../model/web-address.ts';

export type Node = Root | RootContent | ElementContent;

/** What is asked for while a page is read; `paragraph` counts what was read so far. */
export type TreeContext = {
  readonly ledger: Ledger;
  readonly part: string;
  readonly blocks: Block[];
  readonly remarks: Remark[];
  paragraph: number;
};

/** Elements whose words are not the page's text. */
export const ASIDE: Readonly<Record<string, string>> = {
  head: 'ページの題など、本文でない部分',
  script: 'プログラム',
  style: '見た目の指定',
  template: '見た目の指定',
  noscript: 'プログラムが動かないときの文',
  nav: 'ページの案内',
  rt: 'ふりがな（furigana.yamlに書けます）',
  rp: 'ふりがなのかっこ',
  del: '消された文',
  s: '消された文',
  select: '入力欄',
  textarea: '入力欄',
  button: '入力欄',
};
/** Elements that stand in lines of their own. */
export const BLOCKS = [
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header html',
  'li main ol p pre section summary table tbody ul h1 h2 h3 h4 h5 h6 hr',
]
  .join(' ')
  .split(' ');

/** The words of an element in its line; images are put beside it. */
export function readInline(context: TreeContext, node: Node): readonly Slice[] {
  if (node.type === 'text') return enter(context, node.value);
  if ('value' in node && (node.type as string) === 'raw')
    context.ledger.setAside(enter(context, node.value), 'HTMLの記号');
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [made('\n')];
  if (node.tagName in ASIDE || isHidden(node)) {
    return setAside(context, node, ASIDE[node.tagName] ?? '隠された部分');
  }
  if (node.tagName === 'img') return readImage(context, node);
  if (node.properties['dataFootnoteBackref'] !== undefined) return setAside(context, node, '注から本文に戻る印');
  const inner = groupInner(context, node.children).flat();
  if (node.properties['dataFootnoteRef'] !== undefined) return [made('（注'), ...inner, made('）')];
  if (node.tagName === 'a') return readLink(context, node, inner);
  return ['em', 'strong'].includes(node.tagName) ? inner.map((one) => ({ ...one, emphasised: true })) : inner;
}

/** An address on the web stays with its words; where another one led is told. */
function readLink(context: TreeContext, { properties }: Element, inner: readonly Slice[]): readonly Slice[] {
  const target = typeof properties['href'] === 'string' ? properties['href'] : '';
  const href = toWebAddress(target);
  if (href !== undefined) return inner.map((slice) => ({ ...slice, href }));
  const text = `リンク「${wordsOf(inner).trim()}」の先（${target}）は取り込んでいません。`;
  if (target !== '' && !target.startsWith('#') && inner.length > 0)
    context.remarks.push({ place: `${context.paragraph + 1}番目の段落`, text });
  return inner;
}

/** Paragraphs inside a cell or an item become lines. */
function groupInner(context: TreeContext, children: readonly Node[]): readonly Slices[] {
  return children.map((child, at) => {
    const slices = readInline(context, child);
    const isBlock = child.type === 'element' && BLOCKS.includes(child.tagName);
    return isBlock && at > 0 && slices.length > 0 ? [made('\n'), ...slices] : slices;
  });
}

function readImage(context: TreeContext, { properties }: Element): readonly Slice[] {
  const { alt } = properties;
  const alternative = typeof alt === 'string' ? enter(context, alt) : [];
  context.blocks.push({ kind: 'figure', origin: originIn(context), what: '図', alternative, words: [] });
  return [];
}

function enter({ ledger, part, paragraph }: TreeContext, text: string): readonly Slice[] {
  const words = text.replace(/[ \t\r\n]+/g, ' ');
  if (words.trim() === '') return words === '' ? [] : [made(words)];
  return [ledger.sliceOf(ledger.register(part, `${paragraph + 1}番目の段落`, words))];
}

/** Sets every text below an element aside. */
export function setAside(context: TreeContext, node: Element | Root, reason: string): readonly never[] {
  for (const child of node.children)
    if (child.type === 'text') context.ledger.setAside(enter(context, child.value), reason);
    else if (child.type === 'element') setAside(context, child, reason);
  return [];
}

/** Whether a reader of the page does not see an element. */
export function isHidden({ properties }: Element): boolean {
  return (
    properties['hidden'] !== undefined ||
    /display:\s*none/.test(typeof properties['style'] === 'string' ? properties['style'] : '')
  );
}

/** Where the reading is. */
export function originIn({ part, paragraph }: TreeContext): Origin {
  return { part, paragraph };
}

/** Every element of a name below an element, but not inside another table. */
export function findAll(node: Element, name: string): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : child.tagName === 'table' ? [] : findAll(child, name);
  });
}
