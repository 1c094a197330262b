import { HTMLElement, NodeType, type Node } from 'node-html-parser';
import { foldText } from '../../domain/japanese/fold-text.ts';

/** What is on a page but no text of the place: elements by name, by class, and what opens only on demand. */
const UNSEEN_NAMES = new Set(['SCRIPT', 'STYLE', 'SVG', 'RT', 'RP', 'NAV', 'FORM', 'BUTTON', 'ASTRO-ISLAND']);
const UNSEEN_CLASSES = ['cite', 'offer', 'paper-only', 'hidden', 'number', 'note-label'];
/** Elements whose text stands apart from what follows. */
const BLOCKS = new Set(['P', 'LI', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'CAPTION', 'DT', 'DD', 'DIV', 'BR']);

/** Takes an element of a built page; gives its text, folded, its blocks apart. */
export function readText(element: HTMLElement): string {
  return foldText(collectText(element).replace(/\s+/g, ' ').trim());
}

/** Walks instead of copying and cutting: every place of a site passes here, its headings once more. */
function collectText(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (!(node instanceof HTMLElement) || isUnseen(node)) return '';
  const text = node.childNodes.map(collectText).join('');
  return BLOCKS.has(node.tagName) ? `${text} ` : text;
}

function isUnseen({ tagName, classList, attributes }: HTMLElement): boolean {
  return (
    UNSEEN_NAMES.has(tagName) ||
    UNSEEN_CLASSES.some((name) => classList.contains(name)) ||
    attributes.popover !== undefined
  );
}
