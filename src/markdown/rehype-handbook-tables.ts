import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { listCells, nameCell, parseRanges, type CellRange } from '../domain/handbook/cell-range.ts';

type Node = Element | MdxJsxFlowElementHast;

/**
 * Rehype plugin: makes `<Table caption="…">` around a Markdown table one table with a caption, column heads with scope
 * and the first cell of each row as row head. Tables of three and more columns carry each column's name in the cells
 * (`data-label`), so that the style can stack them on a narrow screen. `balanced` gives a first column with much text
 * half of the width. One with `heads` (rows of heads, if more than one) or `merged` cells (A1:B1) stays a table on any
 * screen, as it is printed. One without a caption, as statutes print it, is named by its section and prints no name.
 * Fails when there is no table, or `merged` names cells that are none.
 */
export function rehypeHandbookTables() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElementHast, index, parent) => {
      if (node.name !== 'Table' || !parent || index === undefined) return;
      const caption = readAttribute(node, 'caption');
      const table = node.children.find((child): child is Element => isElement(child, 'table'));
      if (!table)
        file.fail('<Table> の中に表がありません。前後に空行を置いて | で区切った表を書いてください。', node.position);
      const whole = readWhole(node, findAll(table, 'tr'));
      if (whole === 'none')
        file.fail(`<Table> の merged="${readAttribute(node, 'merged')}" が、表のセルではありません。`, node.position);
      if (caption === '') table.properties['ariaLabel'] = nameUncaptioned(file);
      (parent.children as Node[])[index] = makeFigure(table, caption, whole ?? hasAttribute(node, 'balanced'));
      return SKIP;
    });
  };
}

/** What a table without a caption is called for who hears it: the section that it stands in. */
function nameUncaptioned({ data }: VFile): string {
  const { label, title } = data.astro?.frontmatter ?? {};
  return `${[label, title].filter((part) => typeof part === 'string' && part !== '').join(' ')}の表`.replace(/^の/, '');
}

/** How a table that stays as it is printed is built. */
type Whole = { readonly heads: number; readonly ranges: readonly CellRange[] };

function readWhole(node: MdxJsxFlowElementHast, rows: readonly Element[]): Whole | 'none' | undefined {
  const heads = Number(readAttribute(node, 'heads') || 1);
  const merged = readAttribute(node, 'merged');
  const ranges = parseRanges(merged, rows.length, cellsOf(rows[0]).length);
  if (!ranges || !(heads < rows.length)) return 'none';
  return heads === 1 && merged === '' ? undefined : { heads, ranges };
}

/** Its first rows head the columns; of cells that are one the first is as wide and deep as all of them. */
function keepWhole(table: Element, { heads, ranges }: Whole): void {
  const rows = findAll(table, 'tr');
  const [head, body] = ['thead', 'tbody'].map((name) => findAll(table, name)[0]);
  const more = rows.slice(1, heads);
  for (const row of more) for (const cell of cellsOf(row)) cell.tagName = 'th';
  for (const row of rows.slice(heads)) markRow(row, []);
  if (head) head.children.push(...more);
  if (body) body.children = body.children.filter((child) => !more.includes(child as Element));
  mergeCells(rows, ranges);
  for (const [at, row] of rows.entries())
    for (const cell of cellsOf(row)) if (cell.tagName === 'th') cell.properties['scope'] = scopeOf(cell, at < heads);
  table.properties['className'] = ['grid', 'whole'];
}

function mergeCells(rows: readonly Element[], ranges: readonly CellRange[]): void {
  const cells = new Map(rows.flatMap((row, at) => cellsOf(row).map((cell, column) => [nameCell(at, column), cell])));
  const gone = new Set<ElementContent>();
  for (const range of ranges) {
    const [first = '', ...others] = listCells(range);
    const cell = cells.get(first);
    if (cell) cell.properties = { ...cell.properties, ...nameSpans(range) };
    for (const name of others) gone.add(cells.get(name) ?? element('td', {}, []));
  }
  for (const row of rows) row.children = row.children.filter((child) => !gone.has(child));
}

function scopeOf({ properties }: Element, isHead: boolean): string {
  if (isHead) return properties['colSpan'] ? 'colgroup' : 'col';
  return properties['rowSpan'] ? 'rowgroup' : 'row';
}

function nameSpans({ top, left, bottom, right }: CellRange): Element['properties'] {
  const [across, down] = [right - left + 1, bottom - top + 1];
  return { ...(across > 1 && { colSpan: across }), ...(down > 1 && { rowSpan: down }) };
}

function cellsOf(row: Element | undefined): readonly Element[] {
  return (row?.children ?? []).filter((child): child is Element => isElement(child, 'td') || isElement(child, 'th'));
}

function makeFigure(table: Element, caption: string, form: Whole | boolean): Element {
  if (typeof form === 'object') keepWhole(table, form);
  else markTable(table, form);
  if (caption !== '') table.children.unshift(element('caption', {}, [{ type: 'text', value: caption }]));
  return element('div', { className: ['table'] }, [table]);
}

function markTable(table: Element, balanced: boolean): void {
  const rows = findAll(table, 'tr');
  const labels = findAll(rows[0] ?? table, 'th').map(readText);
  for (const head of findAll(rows[0] ?? table, 'th')) head.properties['scope'] = 'col';
  for (const row of rows.slice(1)) markRow(row, labels);
  table.properties['className'] = ['data', `columns-${labels.length}`, ...(balanced ? ['balanced'] : [])];
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
  return typeof attribute?.value === 'string' ? attribute.value : (attribute?.value?.value ?? '');
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
