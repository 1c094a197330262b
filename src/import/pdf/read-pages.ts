import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Ledger } from '../ledger/ledger.ts';
import { made } from '../model/slices.ts';
import { mendRadicals } from '../write/mend-text.ts';
import { refuse } from '../refusal.ts';
import type { PdfLine, Segment } from './pdf-line.ts';

export type PdfPage = { readonly number: number; readonly height: number; readonly lines: readonly PdfLine[] };
type Piece = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly text: string;
};

const MOST_PAGES = 400;
/** A gap wider than this many letters divides a line: cells of a table stand apart, words after a blank do not. */
const GAP = 1.06;
const VERTICAL =
  '縦書きのPDFは、読む順が分からないので取り込めません。もとのWordか、横書きにしたPDFを取り込んでください。';
const SCANNED = '文字のないPDF（紙を読み取った画像）です。もとのWordを取り込んでください。';

/** Reads the lines of every page by where their words stand. Refuses what would be read in a wrong order. */
export async function readPages(pdf: PDFDocumentProxy, name: string, ledger: Ledger): Promise<readonly PdfPage[]> {
  if (pdf.numPages > MOST_PAGES) refuse(`${MOST_PAGES}ページより長いPDFです。分けて取り込んでください。`);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number), { number, name, ledger }));
  if (pages.every(({ lines }) => lines.length === 0)) refuse(SCANNED);
  return pages;
}

type About = { readonly number: number; readonly name: string; readonly ledger: Ledger };

async function readPage(page: PDFPageProxy, about: About): Promise<PdfPage> {
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const pieces = texts.map(({ str, transform, width, height }): Piece => {
    const [across = 0, , , , x = 0, y = 0] = transform as readonly number[];
    return { x, y, size: height || Math.abs(across), width, text: str };
  });
  const vertical = texts.filter(({ fontName, transform }) => {
    const [across = 0, slope = 0] = transform as readonly number[];
    return styles[fontName]?.vertical === true || Math.abs(slope) > Math.abs(across);
  });
  if (vertical.length > texts.length / 2 || isStacked(pieces)) refuse(VERTICAL);
  const [, , , top = 0] = page.view;
  return { number: about.number, height: top, lines: groupLines(pieces).map((line) => toLine(line, about)) };
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
    if (line && first && Math.abs(first.y - piece.y) < 0.3 * Math.min(first.size, piece.size)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
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
