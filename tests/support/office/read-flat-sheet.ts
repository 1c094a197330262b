import { unzipSync } from 'fflate';
import { childrenOf, readXml, type XmlNode } from '../../../src/islands/office/read-xml.ts';

/** What LibreOffice sees in the first sheet of a table: its cells with their types, and what repeats. */
export type FlatSheet = {
  readonly rows: readonly (readonly { readonly type: string; readonly text: string }[])[];
  /** How many rows are printed at the head of each page. */
  readonly repeated: number;
};

/** Reads a table that LibreOffice wrote as one file of XML (`fods`). Throws where it holds none. */
export function readFlatSheet(bytes: Uint8Array): FlatSheet {
  const root = readXml(bytes);
  const [table] = findAll(root, 'table');
  if (!table) throw new Error('no table');
  return {
    rows: findAll(table, 'table-row')
      .filter(({ attributes }) => attributes['table:number-rows-repeated'] === undefined)
      .map((row) => childrenOf(row, 'table-cell').flatMap(readCells))
      .filter((cells) => cells.some(({ type }) => type !== '')),
    repeated: childrenOf(table, 'table-header-rows').flatMap((head) => childrenOf(head, 'table-row')).length,
  };
}

/** Tells how many rows stay in sight in the first sheet of an Excel file while one scrolls. */
export function countFrozen(bytes: Uint8Array): number {
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error('no sheet');
  const [pane] = findAll(readXml(sheet), 'pane');
  return pane?.attributes['state'] === 'frozen' ? Number(pane.attributes['ySplit']) : 0;
}

/** Gives the same file with the columns of its first sheet in the other order, as somebody moves them there. */
export function turnColumns(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const [sheet = ''] = /<table:table .*?<\/table:table>/s.exec(text) ?? [];
  const turned = sheet.replace(/(<table:table-row[^>]*>)(.*?)(<\/table:table-row>)/gs, (whole, open, inner, close) => {
    const cells: readonly string[] = inner.match(
      /<table:table-cell[^>]*?\/>|<table:table-cell.*?<\/table:table-cell>/gs,
    );
    return whole.includes('number-rows-repeated') ? whole : `${open}${cells.toReversed().join('')}${close}`;
  });
  return new TextEncoder().encode(text.replace(sheet, () => turned));
}

function readCells(cell: XmlNode) {
  const count = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
  const text = childrenOf(cell, 'p').map(readText).join('\n');
  const type = cell.attributes['office:value-type'] ?? '';
  return type === '' ? Array.from({ length: Math.min(count, 20) }, () => ({ type, text })) : [{ type, text }];
}

function readText({ text, children }: XmlNode): string {
  return children.length > 0 ? children.map(readText).join('') : text;
}

function findAll(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}
