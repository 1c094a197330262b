import { listRelations, type OfficePackage } from '../container/open-package.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { wordsOf, type Slices } from '../model/slices.ts';
import { nameCell } from '../../domain/handbook/cell-range.ts';
import { refuse } from '../refusal.ts';
import { childOf, childrenOf, findAll, type XmlElement } from '../xml/parse-xml.ts';
import type { CellFormat } from '../../domain/office/format-cell.ts';
import type { Grid, GridRow } from './grid.ts';
import { placeOf, readCell, readString, setAside, type Book } from './read-cell.ts';

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
  const links = sheets.flatMap(({ name, isShown, part }) => (isShown ? tellLinks(name, part) : []));
  return { grids, remarks: [...told, ...book.remarks, ...links] };
}

/** Where a cell leads to stands in no text. */
function tellLinks(name: string, part: XmlElement | undefined): readonly Remark[] {
  const links = childrenOf(childOf(part, 'x:hyperlinks'), 'x:hyperlink').filter(({ attributes }) => attributes['r:id']);
  if (links.length === 0) return [];
  const cells = links.map(({ attributes }) => attributes['ref'] ?? '').join('、');
  return [{ place: `シート「${name}」`, text: `セルのリンク（${cells}）の先は取り込んでいません。` }];
}

function reasonFor(name: string): string {
  if (name.startsWith('docProps/')) return '文書の属性（作成者など）';
  return /comments/i.test(name) ? 'コメント' : '表でない部分';
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

/** Cells by their rows and columns, as they are shown; `behind` are those of hidden rows and columns. */
type Cells = Map<number, Map<number, Slices>>;
type Spread = { readonly shown: Cells; readonly behind: Cells; readonly isHidden: (column: number) => boolean };

function readSheet(book: Book, part: XmlElement): readonly GridRow[] {
  const spread = spreadCells(book, part);
  fillMerged(book, part, spread);
  for (const other of childrenOf(part))
    if (other.name !== 'x:sheetData') setAside(book.ledger, other, '印刷の見出しなど、表でない部分');
  const { shown } = spread;
  const width =
    [...shown.values()].reduce((most, row) => [...row.keys()].reduce((a, b) => Math.max(a, b), most), 0) + 1;
  if (width * shown.size > MOST_CELLS) refuse(TOO_MANY);
  return [...shown].map(([number, row]) => ({
    number,
    cells: Array.from({ length: width }, (_, at) => row.get(at) ?? []),
  }));
}

/** Rows and cells that do not say where they stand follow the one before them. */
function spreadCells(book: Book, part: XmlElement): Spread {
  const hiddenColumns = findAll(part, 'x:col').flatMap(({ attributes }) =>
    isYes(attributes['hidden']) ? [[Number(attributes['min']) - 1, Number(attributes['max']) - 1] as const] : [],
  );
  const isHidden = (at: number) => hiddenColumns.some(([from, to]) => at >= from && at <= to);
  const [shown, behind]: [Cells, Cells] = [new Map(), new Map()];
  const hidden = new Set<string>();
  let number = 0;
  for (const row of findAll(part, 'x:row')) {
    number = Number(row.attributes['r'] ?? number + 1);
    const isGone = isYes(row.attributes['hidden']);
    const [held, covered] = [new Map<number, Slices>(), new Map<number, Slices>()];
    let column = -1;
    for (const cell of childrenOf(row, 'x:c')) {
      const { r } = cell.attributes;
      column = r === undefined ? column + 1 : placeOf(r).column;
      const place = nameCell(number - 1, column);
      const slices = readCell(book, cell, place);
      const isShown = !isGone && !isHidden(column);
      (isShown ? held : covered).set(column, slices);
      if (!isShown && setAsideHidden(book, slices)) hidden.add(isGone ? `${number}行目` : place.replace(/\d+/, '列'));
    }
    if (!isGone) shown.set(number, held);
    behind.set(number, covered);
  }
  for (const place of hidden) book.remarks.push({ place, text: '隠してあるので、取り込んでいません。' });
  return { shown, behind, isHidden };
}

function isYes(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Tells whether there was something to set aside. */
function setAsideHidden({ ledger }: Book, slices: Slices): boolean {
  ledger.setAside(slices, HIDDEN);
  return wordsOf(slices).trim() !== '';
}

/**
 * What is merged is repeated, also where its first row or column is hidden: the sheet shows the words in what is left.
 * A sheet that would fill more cells than a person can look at is refused.
 */
function fillMerged({ ledger }: Book, part: XmlElement, { shown, behind, isHidden }: Spread): void {
  let filled = 0;
  for (const { attributes } of findAll(part, 'x:mergeCell')) {
    const [from = '', to = from] = (attributes['ref'] ?? '').split(':');
    const [first, last] = [placeOf(from), placeOf(to)];
    const valueIn = (cells: Cells) => cells.get(first.row)?.get(first.column);
    const value = valueIn(shown) ?? valueIn(behind) ?? [];
    filled += Math.max(0, last.column - first.column + 1) * Math.max(0, Math.min(last.row - first.row + 1, shown.size));
    if (filled > MOST_CELLS) refuse(TOO_MANY);
    for (const [row, held] of shown)
      if (row >= first.row && row <= last.row)
        for (let column = first.column; column <= last.column; column += 1) {
          coverCell(ledger, held.get(column), value);
          if (!isHidden(column)) held.set(column, value);
        }
  }
}

/** What somebody left in a cell before it was merged is not shown. */
function coverCell(ledger: Ledger, below: Slices | undefined, value: Slices): void {
  if (below !== undefined && below !== value) ledger.setAside(below, '結合したセルの下に隠れた文字');
}
