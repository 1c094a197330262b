import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { isOfficial, type Content, type Section } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';
import { toString } from '../read/tree-text.ts';

const FIRST = '①'.charCodeAt(0);
const CIRCLED = /^[①-⑳]/;

type Item = { readonly text: string; readonly line: number | undefined };

/** Items and stages that count with ①, ②, ③ leave out none and name none twice. */
export function checkCircledNumbers(content: Content): readonly Finding[] {
  return content.sections
    .filter(({ file }) => !isOfficial(content, file))
    .flatMap((section) => listCounted(section).flatMap((items) => judge(section.file, items)));
}

function listCounted({ tree }: Section): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  visit(tree, 'list', ({ children }) => {
    found.push(children.map((item) => ({ text: toString(item), line: item.position?.start.line })));
  });
  const flows = findComponents(tree, 'Flow').map(({ node }) =>
    findComponents(node, 'Stage').map(({ line, attributes: { title = '' } }) => ({ text: title, line })),
  );
  return [...found, ...flows];
}

function judge(file: string, items: readonly Item[]): readonly Finding[] {
  if (items.length < 2 || !items.every(({ text }) => CIRCLED.test(text))) return [];
  const begin = items[0]?.text.charCodeAt(0) ?? FIRST;
  const at = items.findIndex(({ text }, index) => text.charCodeAt(0) !== begin + index);
  const wrong = items[at];
  if (!wrong) return [];
  const wanted = String.fromCharCode(begin + at);
  const problem = `並びの${at + 1}番目の番号が「${wanted}」ではありません。`;
  return [{ file, line: wrong.line, value: wrong.text, problem, mend: '番号の抜けや重なりを直してください。' }];
}
