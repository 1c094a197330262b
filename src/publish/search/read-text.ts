import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { foldText } from '../../domain/japanese/fold-text.ts';
import { putNotesInPlace } from '../pages/put-notes-in-place.ts';
import { NOT_READ, ON_DEMAND, SIGN } from '../../domain/page/page-marks.ts';

/** Elements whose text stands apart from what follows. */
const BLOCKS = new Set(['P', 'LI', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'CAPTION', 'DT', 'DD', 'DIV', 'BR']);

/** Parses a page and takes off it, once for all its places, what is no text of any. */
export function parseText(html: string): HTMLElement {
  const page = parse(html);
  putNotesInPlace(page);
  for (const element of page.querySelectorAll([NOT_READ, ON_DEMAND, SIGN].join())) element.remove();
  return page;
}

/** Takes an element of what `parseText` gives; gives its text, folded, its blocks apart. */
export function readText(element: HTMLElement): string {
  return foldText(collectText(element).replace(/\s+/g, ' ').trim());
}

/** Walks instead of copying and cutting: every place of a site passes here, its headings once more. */
function collectText(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (!(node instanceof HTMLElement)) return '';
  const text = node.childNodes.map(collectText).join('');
  return BLOCKS.has(node.tagName) ? `${text} ` : text;
}
