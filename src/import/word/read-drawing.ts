import type { Block, Figure } from '../model/blocks.ts';
import { joinSlices, type Slices } from '../model/slices.ts';
import { childOf, childrenOf, findAll, textsOf, type XmlElement } from '../xml/parse-xml.ts';
import { chooseForm, DRAWN } from './choose-form.ts';
import type { ReadBlocks } from './line-reader.ts';
import { enterWords, type WordContext } from './word-context.ts';

const SHAPES = ['v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:line', 'v:polyline', 'v:arc', 'v:curve', 'v:image'];

/** Reads what is drawn in a run: text boxes as boxes, everything else as a figure that is not shown but told. */
export function readDrawing(context: WordContext, element: XmlElement, readBlocks: ReadBlocks): readonly Block[] {
  if (!DRAWN.includes(element.name)) return [];
  const origin = { part: context.part, paragraph: context.paragraph };
  const boxes = listOutermost(context, element, 'w:txbxContent').map((box): Block => ({
    kind: 'box',
    origin,
    blocks: readBlocks(context, box),
  }));
  const figure = readFigure(context, element);
  return figure && (boxes.length === 0 || figure.words.length > 0 || figure.alternative?.length)
    ? [...boxes, figure]
    : boxes;
}

/** Text boxes that do not stand in another one. */
function listOutermost(context: WordContext, element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    const inner = child.name === 'mc:AlternateContent' ? chooseForm(context, child) : child;
    return listOutermost(context, inner, name);
  });
}

function readFigure(context: WordContext, element: XmlElement): Figure | undefined {
  const alternative = joinSlices(
    listAlternatives(element).map((words) => enterWords(context, words, '図の代わりの文')),
    '、',
  );
  const arts = findAll(element, 'v:textpath').flatMap(({ attributes }) =>
    enterWords(context, attributes['string'], '飾り文字'),
  );
  const links = ['dgm:relIds', 'c:chart', 'cx:chart'].flatMap((name) => findAll(element, name));
  const [linked] = links;
  const linkedWords = links.flatMap(({ attributes }) => {
    const target = context.relations.get(attributes['r:dm'] ?? attributes['r:id'] ?? '')?.target;
    const part = context.office.parts.get(target ?? '');
    return part ? listWords(part) : [];
  });
  const words = [...linkedWords, ...arts.map((art) => [art])];
  context.ledger.take(words.flat());
  const isPicture = findAll(element, 'pic:pic').length + findAll(element, 'v:imagedata').length > 0;
  const isDrawn = element.name === 'w:object' || linked !== undefined || isPicture;
  if (!isDrawn && words.length === 0 && alternative.length === 0) return undefined;
  const origin = { part: context.part, paragraph: context.paragraph };
  return { kind: 'figure', origin, what: nameOf(linked, element), alternative, words };
}

/** What is said instead of a drawing: of the whole, else by its title; and of each part of a group. */
function listAlternatives(element: XmlElement): readonly string[] {
  const whole = findAll(element, 'wp:docPr');
  const groups = ['wpg:wgp', 'wpc:wpc'].flatMap((name) => findAll(element, name));
  const parts = groups.flatMap((group) =>
    ['pic:cNvPr', 'wps:cNvPr', 'wpg:cNvPr'].flatMap((name) => findAll(group, name)),
  );
  const said = [...whole, ...parts].map(({ attributes }) => attributes['descr'] || attributes['title']);
  const older = [...SHAPES, 'v:group']
    .flatMap((name) => findAll(element, name))
    .map(({ attributes }) => attributes['alt']);
  return [...new Set([...said, ...older])].flatMap((words) =>
    words === undefined || words.trim() === '' ? [] : [words],
  );
}

function nameOf(linked: XmlElement | undefined, element: XmlElement): string {
  if (linked?.name === 'dgm:relIds') return '図表（SmartArt）';
  if (linked) return 'グラフ';
  return element.name === 'w:object' ? '埋め込まれた物' : '図';
}

/** The words of a diagram or chart, one list a paragraph or value. */
function listWords(part: XmlElement): readonly Slices[] {
  const holders = ['a:p', 'c:v', 'cx:pt']
    .flatMap((name) => findAll(part, name))
    .filter((one) => childOf(one, 'a:p') === undefined);
  return holders
    .map((one) => textsOf(one).map(({ text, node }) => ({ text, node, at: 0 })))
    .filter((slices) => slices.length > 0);
}
