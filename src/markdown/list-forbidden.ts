import type { Image, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { judgeElement } from './judge-element.ts';
import { judgeImage, PICTURE_PART } from './judge-image.ts';
import { HEADING_ANCHOR } from './remark-heading-anchors.ts';

/** Something a section must not hold: where, what stands there, what is wrong and how to write it. */
export type Forbidden = {
  readonly line: number | undefined;
  readonly field?: string;
  readonly value: string;
  readonly problem: string;
  readonly mend: string;
};

type Words = readonly [problem: string, mend: string];

/** Plain Markdown that a reader sees as it was meant. */
const ALLOWED: readonly string[] = [
  ...['root', 'paragraph', 'text', 'strong', 'break', 'heading', 'link', 'list', 'listItem'],
  ...['table', 'tableRow', 'tableCell'],
];

const NO_CODE: Words = ['プログラムとして読まれる書き方です。', '消すか、全角の文字で書いてください。'];
const WORDS: Readonly<Record<string, Words>> = {
  mdxjsEsm: ['importかexportで始まる行があります。', 'プログラムは書けません。行の始めのことばを変えてください。'],
  delete: [
    '「~」ではさんだところに、取り消し線が引かれます。',
    '「から」の意味なら、全角の「～」で書いてください（例 3～5人）。',
  ],
  emphasis: [
    '「*」か「_」ではさんだところから記号が消え、斜めの文字になります。',
    '文字の記号なら、全角の「＊」「＿」で書いてください。強めるときは**…**です。',
  ],
  inlineCode: ['「`」の記号が消えます。', '記号を消すか、「」で囲んでください。'],
  code: ['「```」か「~~~」で始まる囲みは使えません。', 'かこみなら<Box>、表なら<Table>で書いてください。'],
  blockquote: ['行の始めの「>」が消えます。', '文字なら全角の「＞」で、かこみなら<Box>で書いてください。'],
  thematicBreak: ['「---」「***」だけの行は、線になります。', '消すか、小見出し（### …）で分けてください。'],
  imageReference: ['画像が、ほかの行を指しています。', '![何が写っているか](ファイルの名前)と書いてください。'],
  definition: [
    '「[…]: 」で始まる行は、画面に出ません。',
    '文にするか、リンクなら[ことば](https://…)と書いてください。',
  ],
  linkReference: ['「[…]」が、ほかの行を指すリンクになっています。', 'リンクは[ことば](https://…)と書いてください。'],
  footnoteReference: ['脚注「[^…]」は使えません。', '文の中に（）で書くか、文末に※で書いてください。'],
  footnoteDefinition: ['脚注「[^…]: 」は使えません。', '文の中に（）で書くか、文末に※で書いてください。'],
  html: ['HTMLがあります。', 'タグを消してください。'],
};

/**
 * Lists what a section holds besides our parts and Markdown: whatever MDX would run, or would put out otherwise than
 * its author meant. The check and the build ask the same.
 */
export function listForbidden(tree: Root, source: string): readonly Forbidden[] {
  const found: Forbidden[] = [];
  const shown = new Set(listFigures(tree).flatMap(listImages));
  visit(tree, (node: Nodes) => {
    const told = (node.type === 'image' ? judgeImage(node, shown.has(node)) : judge(node, source)).map((one) => ({
      line: lineOf(node),
      value: cut(node, source),
      ...one,
    }));
    found.push(...told);
  });
  return found;
}

function listFigures(tree: Root): readonly Nodes[] {
  const found: Nodes[] = [];
  visit(tree, (node: Nodes) => void (isElement(node) && node.name === PICTURE_PART && found.push(node)));
  return found;
}

/** Lists the images below a node. */
export function listImages(node: Nodes): readonly Image[] {
  const found: Image[] = [];
  visit(node, 'image', (image: Image) => void found.push(image));
  return found;
}

type Told = Omit<Forbidden, 'line' | 'value'> & Partial<Pick<Forbidden, 'line' | 'value'>>;

function judge(node: Nodes, source: string): readonly Told[] {
  if (isElement(node)) return judgeElement(node);
  if (node.type === 'heading') return judgeHeading(node);
  if (node.type === 'list') return judgeList(node, source);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return [CHECKBOX];
  if (ALLOWED.includes(node.type)) return [];
  if (isExpression(node)) return judgeExpression(node.value);
  const [problem, mend] = WORDS[node.type] ?? NO_CODE;
  return [{ problem, mend }];
}

const CHECKBOX: Told = {
  problem: '「[ ]」が、押せない四角になります。',
  mend: '文字なら「□」で書き、確かめる項目なら、チェックシートに書いてください。',
};

/** Markdown counts on from the first number, whatever the others are; some write the same before each and know it. */
function judgeList(node: Extract<Nodes, { type: 'list' }>, source: string): readonly Told[] {
  if (node.ordered !== true) return [];
  const items = node.children.map((item, at) => {
    const [written] = /^\d+/.exec(source.slice(item.position?.start.offset ?? 0)) ?? [];
    return { item, written, shown: (node.start ?? 1) + at };
  });
  const isHabit = items.every(({ written }) => written === items[0]?.written);
  const wrong = isHabit ? undefined : items.find(({ written, shown }) => Number(written ?? shown) !== shown);
  if (!wrong) return [];
  const { item, written, shown } = wrong;
  const problem = `この並びの番号「${written}」は、「${shown}」と出ます。`;
  const mend = '番号の抜けや重なりを直してください。原典の番号が飛んでいるときは、並びにせず、①か（1）で書きます。';
  return [{ line: lineOf(item), value: cut(item, source), problem, mend }];
}

/** Chapters and sections have the headings above it; a smaller one would skip a level. */
function judgeHeading(node: Extract<Nodes, { type: 'heading' }>): readonly Told[] {
  if (node.depth === 3) return [];
  const last = node.children.at(-1);
  const hasAnchor = last?.type === 'text' && HEADING_ANCHOR.test(last.value);
  const mend = `小見出しは「### 見出し \\{#…}」です。見出しでなければ、行の始めの「#」や次の行の「---」を直してください。`;
  return hasAnchor || node.depth < 3 ? [{ problem: `見出しの「#」が${node.depth}つです。`, mend }] : [];
}

/** Only a comment may stand in braces. */
function judgeExpression(value: string): readonly Told[] {
  const text = value.trim();
  const isComment = text.startsWith('/*') && text.indexOf('*/') === text.length - 2;
  if (isComment) return [];
  const problem = `「{${value}}」は、文字として読まれません。`;
  return [{ value: `{${value}}`, problem, mend: '文字の波かっこは、全角の「｛」「｝」で書いてください。' }];
}

/** The types of mdast do not know what MDX adds to them. */
function isExpression(node: { readonly type: string }): node is { readonly type: string; readonly value: string } {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

function isElement(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function lineOf(node: Nodes): number | undefined {
  return node.position?.start.line;
}

/** The line of the source on which something stands, or what of it stands there. */
function cut({ position }: Nodes, source: string): string {
  if (!position) return '';
  const { start, end } = position;
  const text = source.slice(start.offset ?? 0, end.offset ?? 0);
  return text.split('\n')[0] ?? '';
}
