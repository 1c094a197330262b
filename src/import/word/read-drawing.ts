import type { Block, Figure } from '../model/blocks.ts';
import type { Slices } from '../model/slices.ts';
import { childOf, childrenOf, findAll, textsOf, type XmlElement } from '../xml/parse-xml.ts';
import type { ReadBlocks } from './line-reader.ts';
import { enterWords, setAsideBelow, type WordContext } from './word-context.ts';

const DRAWN = ['w:drawing', 'w:pict', 'w:object'];
const AGAIN = '図形の予備（同じ文がもう1つ入っています）';

/**
 * Reads what is drawn in a run: text boxes as boxes, everything else as a figure that is not shown but told. A drawing
 * that stands in two forms, for newer and older programs, is read once.
 */
export function readDrawing(context: WordContext, element: XmlElement, readBlocks: ReadBlocks): readonly Block[] {
  if (element.name === 'mc:AlternateContent') {
    const [choice, ...others] = childrenOf(element);
    for (const other of others) setAsideBelow(context, other, AGAIN);
    return childrenOf(choice).flatMap((child) => readDrawing(context, child, readBlocks));
  }
  if (!DRAWN.includes(element.name)) return [];
  const origin = { part: context.part, paragraph: context.paragraph };
  const boxes = listOutermost(element, 'w:txbxContent').map((box): Block => ({
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
function listOutermost(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name !== 'mc:AlternateContent') return listOutermost(child, name);
    const [choice] = childrenOf(child);
    return choice ? listOutermost(choice, name) : [];
  });
}

function readFigure(context: WordContext, element: XmlElement): Figure | undefined {
  const described = findAll(element, 'wp:docPr').map(({ attributes }) => attributes['descr']);
  const shapes = ['v:shape', 'v:rect', 'v:oval'].flatMap((name) => findAll(element, name));
  const alternative = [...described, ...shapes.map(({ attributes }) => attributes['alt'])].flatMap((words) =>
    enterWords(context, words, '図の代わりの文'),
  );
  const arts = findAll(element, 'v:textpath').flatMap(({ attributes }) =>
    enterWords(context, attributes['string'], '飾り文字'),
  );
  const [linked] = [...findAll(element, 'dgm:relIds'), ...findAll(element, 'c:chart')];
  const target = context.relations.get(linked?.attributes['r:dm'] ?? linked?.attributes['r:id'] ?? '')?.target;
  const part = context.office.parts.get(target ?? '');
  const words = [...(part ? listWords(part) : []), ...arts.map((art) => [art])];
  context.ledger.take(words.flat());
  const isPicture = findAll(element, 'pic:pic').length + findAll(element, 'v:imagedata').length > 0;
  const isDrawn = element.name === 'w:object' || linked !== undefined || isPicture;
  if (!isDrawn && words.length === 0 && alternative.length === 0) return undefined;
  const origin = { part: context.part, paragraph: context.paragraph };
  return { kind: 'figure', origin, what: nameOf(linked, element), alternative, words };
}

function nameOf(linked: XmlElement | undefined, element: XmlElement): string {
  if (linked?.name === 'dgm:relIds') return '図表（SmartArt）';
  if (linked?.name === 'c:chart') return 'グラフ';
  return element.name === 'w:object' ? '埋め込まれた物' : '図';
}

/** The words of a diagram or chart, one list a paragraph or value. */
function listWords(part: XmlElement): readonly Slices[] {
  const holders = [...findAll(part, 'a:p'), ...findAll(part, 'c:v')].filter((one) => childOf(one, 'a:p') === undefined);
  return holders
    .map((one) => textsOf(one).map(({ text, node }) => ({ text, node, at: 0 })))
    .filter((slices) => slices.length > 0);
}
