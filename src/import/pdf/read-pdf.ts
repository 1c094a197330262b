import type { Ledger } from '../ledger/ledger.ts';
import { plainParagraph, type Block, type Picture, type Reading, type Remark } from '../model/blocks.ts';
import { made, type Slice } from '../model/slices.ts';
import { drawRegion } from './draw-region.ts';
import { findRunningHeads } from './find-running-heads.ts';
import { findTables } from './find-tables.ts';
import { withPdf } from './open-pdf.ts';
import { endOf, lineWords, startOf, type PdfLine } from './pdf-line.ts';
import { readPages, type PdfPage } from './read-pages.ts';

const FIRST = 'PDFです。もとのWordやExcelがあれば、そちらを取り込んでください。表は取り込めません。';
const SIGN = /^(?:[・●○■◆※①-⑳⑴-⒇]|[(（][0-9０-９ア-ン]{1,2}[)）]|第[0-9０-９一二三四五六七八九十]{1,4}[条章節])/;
const CAPTION = /^(?:表|別表)[ 　]?[-0-9０-９.．]*[　 ]/;

type Part = { readonly kind: 'line' | 'table'; readonly lines: readonly PdfLine[] };

/** Reads a PDF by where its words stand. What only looks like a table is set aside whole; nothing of it is guessed. */
export async function readPdf(bytes: Uint8Array, name: string, ledger: Ledger): Promise<Reading> {
  return withPdf(bytes, async (pdf) => {
    const pages = await readPages(pdf, name, ledger);
    const heads = findRunningHeads(pages);
    for (const line of heads) ledger.setAside(slicesOf(line), '柱かページ番号');
    const parts = pages.flatMap(({ lines }) => cutTables(lines.filter((line) => !heads.has(line))));
    const pictures: Picture[] = [];
    for (const { kind, lines } of parts) {
      if (kind === 'line') continue;
      for (const line of lines) ledger.setAside(slicesOf(line), 'PDFの表（読み取れないので、人が書きます）');
      const place = `${lines[0]?.page ?? 0}ページ`;
      pictures.push({ place, png: await drawRegion(pdf, lines), lines: lines.map(lineWords) });
    }
    const told = pictures.map(({ place, lines }) => ({
      place,
      text: `表のように並んだ文字（${lines.length}行）を取り込んでいません。始まりは「${lines[0]?.slice(0, 30) ?? ''}」です。報告に画像と文字があります。`,
    }));
    const remarks = [{ place: name, text: FIRST }, ...tellPages(pages), ...told];
    return { blocks: joinParts(parts), remarks, pictures };
  });
}

/** What stands on pages and in no line of text: pictures, pages of pictures alone, what was set aside while reading. */
function tellPages(pages: readonly PdfPage[]): readonly Remark[] {
  const nameAll = (found: readonly PdfPage[]) => `${found.map(({ number }) => number).join('、')}ページ`;
  const [empty, drawn] = [
    pages.filter(({ lines }) => lines.length === 0),
    pages.filter(({ lines, hasPicture }) => lines.length > 0 && hasPicture),
  ];
  return [
    ...(empty.length > 0
      ? [{ place: nameAll(empty), text: '文字がありません。紙を読み取った画像なら、人が書きます。' }]
      : []),
    ...(drawn.length > 0 ? [{ place: nameAll(drawn), text: '図や写真は取り込んでいません。' }] : []),
    ...pages.flatMap(({ remarks }) => remarks),
  ];
}

function cutTables(lines: readonly PdfLine[]): readonly Part[] {
  const regions = findTables(lines);
  return lines.flatMap((line, at): readonly Part[] => {
    const region = regions.find(({ from, to }) => at >= from && at <= to);
    if (region === undefined) return [{ kind: 'line', lines: [line] }];
    return region.from === at ? [{ kind: 'table', lines: lines.slice(region.from, region.to + 1) }] : [];
  });
}

/** Lines become paragraphs again: one that reaches the edge goes on in the next. */
function joinParts(parts: readonly Part[]): readonly Block[] {
  const texts = parts.flatMap((part) => (part.kind === 'line' ? part.lines : []));
  const edge = Math.max(0, ...texts.map(endOf));
  const margin = Math.min(...texts.map(startOf));
  const blocks: Block[] = [];
  let open: { slices: Slice[]; last: PdfLine } | undefined;
  let number = 0;
  for (const part of parts) {
    const [line] = part.lines;
    if (line === undefined) continue;
    if (part.kind === 'table') {
      open = undefined;
      const origin = originOf(line, number);
      blocks.push({ kind: 'figure', origin, what: 'PDFの表', alternative: undefined, words: [] });
      continue;
    }
    if (open && goesOn(open.last, line, { edge, margin })) {
      open.slices.push(...blankBetween(open.last, line), ...slicesOf(line));
      open.last = line;
      continue;
    }
    number += 1;
    open = { slices: [...slicesOf(line)], last: line };
    const isCaption = CAPTION.test(lineWords(line));
    const shape = { size: Math.round(line.size * 10) / 5, ...(isCaption ? { style: 'caption' } : {}) };
    blocks.push(plainParagraph(originOf(line, number), open.slices, shape));
  }
  return blocks;
}

function goesOn(
  before: PdfLine,
  line: PdfLine,
  { edge, margin }: { readonly edge: number; readonly margin: number },
): boolean {
  const isSame = Math.abs(before.size - line.size) < 0.6;
  const isFull = endOf(before) > edge - 3 * before.size;
  const isFlush = startOf(line) < margin + 0.6 * line.size;
  return isSame && isFull && isFlush && !SIGN.test(lineWords(line));
}

/** Between words of Latin letters the end of a line is a blank; an address on the web goes on without one. */
function blankBetween(before: PdfLine, line: PdfLine): readonly Slice[] {
  const [end, start] = [lineWords(before), lineWords(line)];
  const isWord = /[A-Za-z][,;:.]?$/.test(end) && /^[A-Za-z(]/.test(start);
  const last = end.split(/[\s　]/).at(-1) ?? '';
  return isWord && !/[/@]|www\./.test(last) ? [made(' ')] : [];
}

function slicesOf({ segments }: PdfLine): readonly Slice[] {
  return segments.flatMap(({ slices }, at) => (at === 0 ? slices : [made('　'), ...slices]));
}

function originOf({ page }: PdfLine, paragraph: number) {
  return { part: `${page}ページ`, paragraph };
}
