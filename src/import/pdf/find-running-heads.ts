import { lineWords, type PdfLine } from './pdf-line.ts';
import type { PdfPage } from './read-pages.ts';

const NUMBER = /^(?:p\.?)?[0-9０-９ivx]{1,4}(?:[/／][0-9０-９]{1,4})?(?:ページ|頁)?$/i;
const AROUND = /[-‐–—―ー−()（）\s　]/g;
const EDGE = 0.12;

/** Finds the lines at the top and bottom of pages that are there again and again, and those that number the pages. */
export function findRunningHeads(pages: readonly Pick<PdfPage, 'lines' | 'height'>[]): ReadonlySet<PdfLine> {
  const edges = pages.flatMap(({ lines, height }) =>
    lines.filter(({ y }) => y > height * (1 - EDGE) || y < height * EDGE).map((line) => ({ line, height })),
  );
  const keyOf = (line: PdfLine) => `${Math.round(line.y / 6)} ${lineWords(line).replace(/[0-9０-９]+/g, '#')}`;
  const counts = new Map<string, number>();
  for (const { line } of edges) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length * 0.4));
  const isNumber = ({ line, height }: (typeof edges)[number]) =>
    NUMBER.test(lineWords(line).replace(AROUND, '')) &&
    (line.y > height * (1 - EDGE / 2) || line.y < height * (EDGE / 2));
  return new Set(
    edges.filter((edge) => (counts.get(keyOf(edge.line)) ?? 0) >= needed || isNumber(edge)).map(({ line }) => line),
  );
}
