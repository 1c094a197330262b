import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** How an author writes the lasting id of a heading, behind its words. */
export const HEADING_ANCHOR = /\{#([a-z][a-z0-9-]*)\}\s*$/;

/**
 * Remark plugin: `### 見出し \{#id}` gets that id. Anchors are part of addresses and must not change with the wording,
 * so a heading without one fails with file, line and mend.
 */
export function remarkHeadingAnchors() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'heading', (node: Heading) => {
      const last = node.children.at(-1);
      const match = last?.type === 'text' ? HEADING_ANCHOR.exec(last.value) : null;
      if (!match || last?.type !== 'text') {
        file.fail(
          '見出しに固定のidがありません。「### 見出し \\{#節の名前-内容}」のように書いてください。',
          node.position,
        );
      }
      last.value = last.value.slice(0, match.index).trimEnd();
      node.data = { ...node.data, hProperties: { id: match[1] } };
    });
  };
}
