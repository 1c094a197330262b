import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { made } from '../model/slices.ts';
import { mendRadicals } from '../write/mend-text.ts';
import { refuse } from '../refusal.ts';
import { READING } from '../word/word-context.ts';
import type { PdfLine, Segment } from './pdf-line.ts';
import { hasPicture, tellAnnotations } from './read-beside.ts';
import { sortPieces, type Piece } from './sort-pieces.ts';

export type PdfPage = {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  readonly hasPicture: boolean;
  readonly remarks: readonly Remark[];
};
const MOST_PAGES = 400;
/** A gap wider than this many letters divides a line: cells of a table stand apart, words after a blank do not. */
const GAP = 1.06;
const VERTICAL =
  '縦書きのPDFは、読む順が分からないので取り込めません。もとのWordか、横書きにしたPDFを取り込んでください。';
const CODED = 'フォントの番号だけで書かれていて、読めない文字';
const UNREADABLE =
  'PDFの文字が、フォントの番号だけで書かれていて読めません。もとのWordを取り込んでください。なければ、文字をコピーできるPDFに作り直してください。';
const SCANNED = '文字のないPDF（紙を読み取った画像）です。もとのWordを取り込んでください。';

/** Reads the lines of every page by where their words stand. Refuses what would be read in a wrong order. */
export async function readPages(pdf: PDFDocumentProxy, name: string, ledger: Ledger): Promise<readonly PdfPage[]> {
  if (pdf.numPages > MOST_PAGES) refuse(`${MOST_PAGES}ページより長いPDFです。分けて取り込んでください。`);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number), { number, name, ledger }));
  if (pages.every(({ lines }) => lines.length === 0))
    refuse(pages.some(({ remarks }) => remarks.some(({ text }) => text.includes(CODED))) ? UNREADABLE : SCANNED);
  return pages;
}

type About = { readonly number: number; readonly name: string; readonly ledger: Ledger };

async function readPage(page: PDFPageProxy, about: About): Promise<PdfPage> {
  const pieces = await readPieces(page);
  const { lines, turned, coded, readings } = sortPieces(pieces);
  if (turned.length > pieces.length / 2 || isStacked(lines)) refuse(VERTICAL);
  const place = `${about.number}ページ`;
  const told = readings.map(({ piece, base }) => `${READING}${base}: ${piece.text.trim()}`);
  setAside(
    readings.map(({ piece }) => piece),
    'ふりがな（furigana.yamlに書けます）',
    about,
  );
  if (turned.length > 0)
    told.push(`向きの違う文字「${setAside(turned, '向きの違う文字', about)}」は取り込んでいません。`);
  if (coded.length > 0) told.push(`${setAside(coded, CODED, about).length}字は、${CODED}です。人が書きます。`);
  return {
    number: about.number,
    height: page.getViewport({ scale: 1 }).height,
    lines: groupLines(lines).map((line) => toLine(line, about)),
    hasPicture: await hasPicture(page),
    remarks: [...told.map((text) => ({ place, text })), ...(await tellAnnotations(page, place, about.ledger))],
  };
}

/** The words of a page as it is turned for a reader: x from its left, y from its foot. */
async function readPieces(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const viewport = page.getViewport({ scale: 1 });
  const turn = (x: number, y: number) => {
    const [right = 0, down = 0] = viewport.convertToViewportPoint(x, y) as readonly number[];
    return { x: right, y: viewport.height - down };
  };
  return texts.map(({ str: text, transform, width, height, fontName: font }) => {
    const [across = 0, slope = 0, , , left = 0, foot = 0] = transform as readonly number[];
    const [start, end] = [turn(left, foot), turn(left + across, foot + slope)];
    const isTurned = styles[font]?.vertical === true || end.x - start.x < Math.abs(end.y - start.y);
    return { ...start, size: height || Math.hypot(across, slope), width, text, isTurned, font };
  });
}

function setAside(pieces: readonly Piece[], reason: string, { number, name, ledger }: About): string {
  for (const { text } of pieces)
    ledger.setAside([ledger.sliceOf(ledger.register(name, `${number}ページ`, text))], reason);
  return pieces.map(({ text }) => text).join('');
}

/** Letters set one below the other, as programs without vertical fonts do it. */
function isStacked(pieces: readonly Piece[]): boolean {
  const below = pieces.filter((piece, at) => {
    const before = pieces[at - 1];
    return before !== undefined && piece.text.length === 1 && Math.abs(piece.x - before.x) < 1 && piece.y < before.y;
  });
  return pieces.length > 20 && below.length > pieces.length * 0.6;
}

function groupLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && (isLevel(first, piece) || line.every((one) => isBeside(one, piece)))) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

function isLevel(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) < 0.3 * Math.min(a.size, b.size);
}

/** Words of another column stand beside a line and far from it, a little higher or lower. */
function isBeside(a: Piece, b: Piece): boolean {
  const gap = Math.max(b.x - a.x - a.width, a.x - b.x - b.width);
  return Math.abs(a.y - b.y) < 0.85 * Math.min(a.size, b.size) && gap > 2 * Math.max(a.size, b.size);
}

function toLine(pieces: readonly Piece[], { number, name, ledger }: About): PdfLine {
  const size = Math.max(...pieces.map((piece) => piece.size));
  const segments: { from: number; to: number; slices: Segment['slices'][number][] }[] = [];
  for (const { x, width, text } of pieces) {
    const read = ledger.sliceOf(ledger.register(name, `${number}ページ`, text));
    const slice = { ...read, text: mendRadicals(read.text) };
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : x - last.to;
    if (last === undefined || gap > GAP * size) segments.push({ from: x, to: x + width, slices: [slice] });
    else {
      if (gap > 0.2 * size) last.slices.push(made(gap > 0.6 * size ? '　' : ' '));
      last.slices.push(slice);
      last.to = Math.max(last.to, x + width);
    }
  }
  return { page: number, y: pieces[0]?.y ?? 0, size, segments };
}
