import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfLine } from './pdf-line.ts';

/** Dots for each point of paper: small print stays readable. */
const SCALE = 2;
/** The longest edge that is drawn, in dots: paper may be of any size. */
const MOST_DOTS = 4_000;

/**
 * Draws what stands between the first and the last of some lines of one page, over its whole width, as PNG; `undefined`
 * where this machine has nothing to draw with.
 */
export async function drawRegion(pdf: PDFDocumentProxy, lines: readonly PdfLine[]): Promise<Uint8Array | undefined> {
  const page = await pdf.getPage(lines[0]?.page ?? 1);
  const top = Math.max(...lines.map(({ y, size }) => y + 2.8 * size));
  const bottom = Math.min(...lines.map(({ y, size }) => y - 1.2 * size));
  const whole = page.getViewport({ scale: SCALE });
  const [x, width] = span(0, whole.width);
  const [y, height] = span(whole.height - top * SCALE, whole.height - bottom * SCALE);
  const viewport = page.getViewport({ scale: SCALE, offsetX: -x, offsetY: -y });
  try {
    const { canvas } = (pdf.canvasFactory as CanvasFactory).create(width, height);
    await page.render({ canvas, viewport }).promise;
    return canvas.toBuffer('image/png');
  } catch {
    return undefined;
  }
}

/** Where an edge begins and how long it is. */
function span(from = 0, to = 0): readonly [number, number] {
  const start = Math.floor(Math.min(from, to));
  return [start, Math.min(MOST_DOTS, Math.max(1, Math.ceil(Math.abs(to - from))))];
}

/** What pdfjs-dist draws on outside a browser; it tells no type of it. */
type CanvasFactory = {
  readonly create: (
    width: number,
    height: number,
  ) => { readonly canvas: HTMLCanvasElement & { readonly toBuffer: (type: 'image/png') => Uint8Array } };
};
