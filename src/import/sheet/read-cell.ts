import { formatCell, type CellFormat } from '../../domain/office/format-cell.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { cutSlices, type Slice, type Slices } from '../model/slices.ts';
import { refuse } from '../refusal.ts';
import { childOf, childrenOf, textsOf, type XmlElement } from '../xml/parse-xml.ts';

/** What the sheets of a workbook share. */
export type Book = {
  readonly ledger: Ledger;
  readonly strings: readonly Slices[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  readonly remarks: Remark[];
};

const BROKEN =
  'ファイルの中身がこわれています（セルの文字がありません）。Excelで開き、保存し直してから、取り込んでください。';
/** How a workbook writes signs that XML cannot hold, and a `_` that would look like one. */
const ENCODED = /_x(?:00[01][0-9A-F]|005F)_/gi;
const UNCOUNTED = '計算の結果がファイルに入っていません。Excelで開き、保存し直してから、取り込んでください。';
const PLAIN: CellFormat = { id: 0, code: '' };
/** 14 is the form of a day. */
const WRITTEN_DAY: CellFormat = { id: 14, code: '' };
const DAY = 86_400_000;

/** Sets every text below an element aside. */
export function setAside(ledger: Ledger, part: XmlElement, reason: string): void {
  ledger.setAside(textsOf(part).map(toSlice), reason);
}

/** A text with its furigana, which the sheet does not show. */
export function readString(ledger: Ledger, item: XmlElement): Slices {
  for (const reading of childrenOf(item, 'x:rPh')) setAside(ledger, reading, 'ふりがな');
  const words = childrenOf(item).filter(({ name }) => name === 'x:t' || name === 'x:r');
  return words.flatMap(textsOf).flatMap((text) => decodeSigns(ledger, toSlice(text)));
}

/** Reads what a cell shows; `place` is what a sheet calls it: B3. */
export function readCell(book: Book, cell: XmlElement, place: string): Slices {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  const tell = (text: string) => void book.remarks.push({ place, text });
  for (const formula of childrenOf(cell, 'x:f')) setAside(book.ledger, formula, '計算式（結果を取り込みました）');
  if (childOf(cell, 'x:f') && childOf(cell, 'x:v') === undefined) tell(UNCOUNTED);
  const inline = childOf(cell, 'x:is');
  if (inline) return readString(book.ledger, inline);
  const held = childrenOf(cell, 'x:v').flatMap(textsOf).map(toSlice);
  const value = held.map(({ text }) => text).join('');
  if (type === 's') {
    book.ledger.setAside(held, '文字の番号（文字そのものではありません）');
    return book.strings[Number(value)] ?? refuse(BROKEN);
  }
  if (type === 'e') tell(`計算の誤り（${value}）があります。Excelで直してください。`);
  if (type === 'str') return held.flatMap((slice) => decodeSigns(book.ledger, slice));
  const shown = showValue(book, type, { value, format: book.formats[Number(style)] ?? PLAIN });
  return shown === undefined ? held : held.map((slice) => ({ ...slice, shown }));
}

type Held = { readonly value: string; readonly format: CellFormat };

/** What a sheet shows instead of what it holds; nothing for what it shows as it is. */
function showValue({ from1904 }: Book, type: string, { value, format }: Held): string | undefined {
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return formatDay(value, format);
  return type === 'n' ? formatCell(value, format, from1904) : undefined;
}

/** Signs without a shape are left out: a line break of Windows is written as _x000D_ before the break itself. */
function decodeSigns(ledger: Ledger, slice: Slice): Slices {
  let from = 0;
  const kept = [...slice.text.matchAll(ENCODED)].flatMap(({ 0: sign, index }) => {
    const before = cutSlices([slice], from, index);
    from = index + sign.length;
    const isUnderline = sign.slice(2, 6).toUpperCase() === '005F';
    ledger.setAside(cutSlices([slice], index + (isUnderline ? 1 : 0), from), '見えない記号の書き方');
    return [...before, ...(isUnderline ? cutSlices([slice], index, index + 1) : [])];
  });
  return from === 0 ? [slice] : [...kept, ...cutSlices([slice], from)];
}

/** A day may be written out instead of counted: 2024-04-01T00:00:00. */
function formatDay(value: string, format: CellFormat): string {
  const days = Date.parse(/\dT\d/.test(value) ? `${value.replace(/Z$/, '')}Z` : value) / DAY + 25_569;
  if (Number.isNaN(days)) return value;
  return formatCell(String(days), format.id === 0 ? WRITTEN_DAY : format, false);
}

/** Where a cell stands, from what a sheet calls it; rows count from 1, columns from 0. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

function toSlice({ text, node }: { readonly text: string; readonly node: number }): Slice {
  return { text, node, at: 0 };
}
