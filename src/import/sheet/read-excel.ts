import { listRelations, type OfficePackage } from '../container/open-package.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { wordsOf, type Slice, type Slices } from '../model/slices.ts';
import { refuse } from '../refusal.ts';
import { childOf, childrenOf, findAll, textsOf, type XmlElement } from '../xml/parse-xml.ts';
import { formatCell, type CellFormat } from '../../domain/office/format-cell.ts';
import type { Grid, GridRow } from './grid.ts';

type Book = {
  readonly ledger: Ledger;
  readonly strings: readonly Slices[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  readonly remarks: Remark[];
};

const MOST_CELLS = 1_000_000;
const TOO_MANY = '表が大きすぎます（100万セルまで）。一覧のあるところだけを、別のシートにして保存してください。';
const HIDDEN = '隠した行・列・シート';

/** Reads every sheet of a workbook that is shown. Hidden ones, formulas and notes are set aside. */
export function readExcel(
  office: OfficePackage,
  ledger: Ledger,
): { readonly grids: readonly Grid[]; readonly remarks: readonly Remark[] } {
  const relations = listRelations(office.parts, office.main);
  const partOf = (type: string) =>
    office.parts.get([...relations.values()].find((relation) => relation.type === type)?.target ?? '');
  const main = office.parts.get(office.main);
  const book = {
    ledger,
    strings: childrenOf(partOf('sharedStrings'), 'x:si').map((item) => readString(ledger, item)),
    formats: readFormats(partOf('styles')),
    remarks: [] as Remark[],
    from1904: ['1', 'true'].includes(childOf(main, 'x:workbookPr')?.attributes['date1904'] ?? ''),
  };
  const sheets = childrenOf(childOf(main, 'x:sheets'), 'x:sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    isShown: (attributes['state'] ?? 'visible') === 'visible',
    part: office.parts.get(relations.get(attributes['r:id'] ?? '')?.target ?? ''),
  }));
  const grids = sheets.flatMap(({ name, isShown, part }) =>
    part && isShown ? [{ name, rows: readSheet(book, part) }] : [],
  );
  const hidden = sheets.filter(({ isShown }) => !isShown);
  for (const { part } of hidden) if (part) setAside(ledger, part, HIDDEN);
  const sheetParts = sheets.map(({ part }) => part);
  for (const [name, part] of office.parts)
    if (!sheetParts.includes(part) && part !== partOf('sharedStrings')) setAside(ledger, part, reasonFor(name));
  const told = hidden.map(({ name }) => ({ place: `シート「${name}」`, text: '隠したシートは取り込んでいません。' }));
  return { grids, remarks: [...told, ...book.remarks] };
}

function reasonFor(name: string): string {
  if (name.startsWith('docProps/')) return '文書の属性（作成者など）';
  return /comments/i.test(name) ? 'コメント' : '表でない部分';
}

function setAside(ledger: Ledger, part: XmlElement, reason: string): void {
  ledger.setAside(textsOf(part).map(toSlice), reason);
}

/** A text with its furigana, which the sheet does not show. */
function readString(ledger: Ledger, item: XmlElement): Slices {
  for (const reading of childrenOf(item, 'x:rPh')) setAside(ledger, reading, 'ふりがな');
  return childrenOf(item).flatMap((child) => {
    if (child.name === 'x:t') return textsOf(child).map(toSlice);
    return child.name === 'x:r' ? textsOf(child).map(toSlice) : [];
  });
}

function readFormats(styles: XmlElement | undefined): readonly CellFormat[] {
  const codes = new Map(
    childrenOf(childOf(styles, 'x:numFmts')).map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(childOf(styles, 'x:cellXfs')).map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return { id, code: codes.get(id) ?? '' };
  });
}

function readSheet(book: Book, part: XmlElement): readonly GridRow[] {
  const hiddenColumns = findAll(part, 'x:col').flatMap(({ attributes }) =>
    attributes['hidden'] === '1' ? [[Number(attributes['min']) - 1, Number(attributes['max']) - 1] as const] : [],
  );
  const isHidden = (at: number) => hiddenColumns.some(([from, to]) => at >= from && at <= to);
  const cells = new Map<number, Map<number, Slices>>();
  const hidden = new Set<string>();
  for (const row of findAll(part, 'x:row')) {
    const [number = '', isGone] = [row.attributes['r'], row.attributes['hidden'] === '1'];
    const held = new Map<number, Slices>();
    for (const cell of childrenOf(row, 'x:c')) {
      const { column } = placeOf(cell.attributes['r'] ?? '');
      const slices = readCell(book, cell);
      if (!isGone && !isHidden(column)) held.set(column, slices);
      else if (setAsideHidden(book, slices)) hidden.add(isGone ? `${number}行目` : nameColumn(cell));
    }
    if (!isGone) cells.set(Number(number), held);
  }
  for (const place of hidden) book.remarks.push({ place, text: '隠してあるので、取り込んでいません。' });
  fillMerged(part, cells);
  for (const other of childrenOf(part))
    if (other.name !== 'x:sheetData') setAside(book.ledger, other, '印刷の見出しなど、表でない部分');
  const width =
    [...cells.values()].reduce((most, row) => [...row.keys()].reduce((a, b) => Math.max(a, b), most), 0) + 1;
  if (width * cells.size > MOST_CELLS) refuse(TOO_MANY);
  return [...cells].map(([number, row]) => ({
    number,
    cells: Array.from({ length: width }, (_, at) => row.get(at) ?? []),
  }));
}

/** Tells whether there was something to set aside. */
function setAsideHidden({ ledger }: Book, slices: Slices): boolean {
  ledger.setAside(slices, HIDDEN);
  return wordsOf(slices).trim() !== '';
}

function nameColumn({ attributes }: XmlElement): string {
  return (attributes['r'] ?? '').replace(/\d+/, '列');
}

/** What is merged is repeated. A sheet that would fill more cells than a person can look at is refused. */
function fillMerged(part: XmlElement, cells: ReadonlyMap<number, Map<number, Slices>>): void {
  let filled = 0;
  for (const { attributes } of findAll(part, 'x:mergeCell')) {
    const [from = '', to = from] = (attributes['ref'] ?? '').split(':');
    const [first, last] = [placeOf(from), placeOf(to)];
    const value = cells.get(first.row)?.get(first.column) ?? [];
    filled += Math.max(0, last.column - first.column + 1) * Math.max(0, Math.min(last.row - first.row + 1, cells.size));
    if (filled > MOST_CELLS) refuse(TOO_MANY);
    for (const [row, held] of cells)
      if (row >= first.row && row <= last.row)
        for (let column = first.column; column <= last.column; column += 1) held.set(column, value);
  }
}

function readCell(book: Book, cell: XmlElement): Slices {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  for (const formula of childrenOf(cell, 'x:f')) setAside(book.ledger, formula, '計算式（結果を取り込みました）');
  const inline = childOf(cell, 'x:is');
  if (inline) return readString(book.ledger, inline);
  const held = childrenOf(cell, 'x:v').flatMap(textsOf).map(toSlice);
  const value = held.map(({ text }) => text).join('');
  if (type === 's') {
    book.ledger.setAside(held, '文字の番号（文字そのものではありません）');
    return book.strings[Number(value)] ?? [];
  }
  if (type === 'b') return held.map((slice) => ({ ...slice, shown: value === '1' ? 'TRUE' : 'FALSE' }));
  if (type === 'e')
    book.remarks.push({
      place: cell.attributes['r'] ?? '',
      text: `計算の誤り（${value}）があります。Excelで直してください。`,
    });
  if (type !== 'n') return held;
  const shown = formatCell(value, book.formats[Number(style)] ?? { id: 0, code: '' }, book.from1904);
  return held.map((slice) => ({ ...slice, shown }));
}

function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

function toSlice({ text, node }: { readonly text: string; readonly node: number }): Slice {
  return { text, node, at: 0 };
}
