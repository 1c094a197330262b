import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

type Node = Element | MdxJsxFlowElementHast;

/**
 * Rehype plugin: makes `<Table caption="…">` around a Markdown table one table with a caption, column heads with scope
 * and the first cell of each row as row head. Tables of three and more columns carry each column's name in the cells
 * (`data-label`), so that the style can stack them on a narrow screen. `balanced` gives a first column with much text
 * half of the width. Fails when there is no table.
 */
export function rehypeHandbookTables() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElementHast, index, parent) => {
      if (node.name !== 'Table' || !parent || index === undefined) return;
      const caption = readAttribute(node, 'caption');
      const table = node.children.find((child): child is Element => isElement(child, 'table'));
      if (!table)
        file.fail('<Table> の中に表がありません。前後に空行を置いて | で区切った表を書いてください。', node.position);
      (parent.children as Node[])[index] = makeFigure(table, caption, hasAttribute(node, 'balanced'));
      return SKIP;
    });
  };
}

function makeFigure(table: Element, caption: string, balanced: boolean): Element {
  const rows = findAll(table, 'tr');
  const labels = findAll(rows[0] ?? table, 'th').map(readText);
  for (const head of findAll(rows[0] ?? table, 'th')) head.properties['scope'] = 'col';
  for (const row of rows.slice(1)) markRow(row, labels);
  table.properties['className'] = ['data', `columns-${labels.length}`, ...(balanced ? ['balanced'] : [])];
  table.children.unshift(element('caption', {}, [{ type: 'text', value: caption }]));
  return element('div', { className: ['table'] }, [table]);
}

function markRow(row: Element, labels: readonly string[]): void {
  const cells = row.children.filter((child): child is Element => isElement(child, 'td'));
  cells.forEach((cell, position) => {
    if (position === 0) {
      cell.tagName = 'th';
      cell.properties['scope'] = 'row';
    } else if (labels.length > 2) cell.properties['data-label'] = labels[position] ?? '';
  });
}

function readAttribute(node: MdxJsxFlowElementHast, name: string): string {
  const attribute = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

function hasAttribute(node: MdxJsxFlowElementHast, name: string): boolean {
  return node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === name);
}

function findAll(root: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

function readText(node: Element): string {
  let text = '';
  visit(node, 'text', (child) => {
    text += child.value;
  });
  return text;
}

function isElement(node: unknown, tagName: string): boolean {
  return (node as Element).type === 'element' && (node as Element).tagName === tagName;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
