import { unzipSync } from 'fflate';
import { judgeZip, listZip, type ZipFault } from '../../domain/files/zip-directory.ts';
import { formatCell, type CellFormat } from '../../domain/office/format-cell.ts';
import type { TableRow } from '../../domain/office/table-row.ts';
import { attributeOf, childrenOf, readXml, type XmlNode } from './read-xml.ts';

/** Why a workbook cannot be read: besides faults of the package, that it is none. */
export type WorkbookFault = ZipFault | 'other';

/** The most that is unpacked in a reader's browser; a filled sheet has a hundredth of it. */
const LIMITS = { entries: 500, bytesEach: 16_000_000, bytesInAll: 32_000_000 } as const;
const MOST_CELLS = 200_000;
class TooBig extends Error {}

type Book = {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
};

/**
 * Reads every sheet of an Excel file as rows of texts, hidden rows and columns too, or says why not. What the package
 * says of its sizes is judged before anything is unpacked; nothing in it is run or opened.
 */
export function readWorkbook(bytes: Uint8Array): readonly (readonly TableRow[])[] | WorkbookFault {
  const entries = listZip(bytes);
  if (typeof entries === 'string') return entries;
  const fault = judgeZip(entries, bytes.length, LIMITS);
  if (fault) return fault;
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => /^(?:_rels|xl)\/.*\.(?:xml|rels)$|^_rels\//.test(name) });
    if (entries.some(({ name, size }) => files[name] !== undefined && files[name].length !== size)) return 'broken';
    return readParts(new Map(Object.entries(files)));
  } catch (error) {
    return error instanceof TooBig ? 'too-big' : 'broken';
  }
}

function readParts(files: ReadonlyMap<string, Uint8Array>): readonly (readonly TableRow[])[] | WorkbookFault {
  const read = (path: string) => {
    const bytes = files.get(path);
    return bytes && readXml(bytes);
  };
  const main = listRelations(read('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const root = read(main);
  if (root?.name !== 'workbook') return 'other';
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const relations = listRelations(read(`${folder}_rels/${main.slice(slash)}.rels`), folder);
  const partOf = (kind: string) => read(relations.find(({ type }) => type === kind)?.target ?? '');
  const book: Book = {
    strings: childrenOf(partOf('sharedStrings'), 'si').map(readString),
    formats: readFormats(partOf('styles')),
    from1904: ['1', 'true'].includes(childrenOf(root, 'workbookPr')[0]?.attributes['date1904'] ?? ''),
  };
  const tabs = childrenOf(childrenOf(root, 'sheets')[0], 'sheet').flatMap((sheet) => {
    const part = read(relations.find(({ id }) => id === attributeOf(sheet, 'id'))?.target ?? '');
    return part ? [readTab(part, book)] : [];
  });
  return tabs.flat().reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS ? 'too-big' : tabs;
}

function listRelations(part: XmlNode | undefined, folder: string) {
  return childrenOf(part, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type = '', Target = '' } = attributes;
    const target = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target.replace(/^\.\//, '')}`;
    return { id, type: Type.slice(Type.lastIndexOf('/') + 1), target };
  });
}

function readFormats(styles: XmlNode | undefined): readonly CellFormat[] {
  const codes = new Map(
    childrenOf(childrenOf(styles, 'numFmts')[0], 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(childrenOf(styles, 'cellXfs')[0], 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return { id, code: codes.get(id) ?? '' };
  });
}

/** A text may be of stretches; its furigana stand beside and are no part of it. */
function readString(item: XmlNode): string {
  const texts = item.children.flatMap((child) => (child.name === 'r' ? childrenOf(child, 't') : [child]));
  return unescapeCell(
    texts
      .filter(({ name }) => name === 't')
      .map(({ text }) => text)
      .join(''),
  );
}

/** Excel writes signs that XML cannot hold by their number. */
function unescapeCell(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** A row or cell that does not say where it stands follows the one before; one that has only a look is left out. */
function readTab(part: XmlNode, book: Book): readonly TableRow[] {
  let [line, filled] = [0, 0];
  return childrenOf(childrenOf(part, 'sheetData')[0], 'row').map((row) => {
    line = Number(row.attributes['r'] ?? line + 1);
    const cells: string[] = [];
    let at = -1;
    for (const cell of childrenOf(row, 'c')) {
      at = toColumn(cell.attributes['r'] ?? '') ?? at + 1;
      if (cell.children.length === 0) continue;
      filled += Math.max(0, at + 1 - cells.length);
      if (filled > MOST_CELLS) throw new TooBig();
      while (cells.length < at) cells.push('');
      cells[at] = readCell(cell, book);
    }
    return { line, cells };
  });
}

function readCell(cell: XmlNode, { strings, formats, from1904 }: Book): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  const [inline] = childrenOf(cell, 'is');
  if (inline) return readString(inline);
  const value = childrenOf(cell, 'v')
    .map(({ text }) => text)
    .join('');
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00(?::00)?(?:\.0{1,9})?Z?$/, '');
  if (type !== 'n') return unescapeCell(value);
  return formatCell(value, formats[Number(style)] ?? { id: 0, code: '' }, from1904);
}

function toColumn(reference: string): number | undefined {
  const [, letters] = /^\$?([A-Z]{1,3})\$?\d{1,7}$/.exec(reference) ?? [];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
