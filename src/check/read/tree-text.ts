import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** A piece of running text and the line of the file it begins on. */
export type TextPiece = { readonly text: string; readonly line: number };

/** Takes a tree; gives the text in it as a reader reads it, without addresses. */
export function toString(tree: Nodes): string {
  return listText(tree)
    .map(({ text }) => text)
    .join('');
}

/** Takes a tree; gives its pieces of text in order, those in attributes left out. */
export function listText(tree: Nodes): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ text: node.value, line: node.position?.start.line ?? 0 });
    }
  });
  return pieces;
}
