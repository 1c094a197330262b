import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Dots for each point of paper: a module of a QR code of 18 mm is then two dots wide or more. */
const SCALE = 2;

// The reader would fetch its machine code from the net; it is at hand.
const machine = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(machine)).buffer } });

/** Takes an open PDF and a page, counted from 1; draws the page and gives what the QR codes on it say. */
export async function readCodes(document: PDFDocumentProxy, number: number): Promise<readonly string[]> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (document.canvasFactory as CanvasFactory).create(width, height);
  await page.render({ canvas, viewport }).promise;
  const found = await readBarcodes(context.getImageData(0, 0, width, height), {
    formats: ['QRCode'],
    tryInvert: false,
  });
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}

/** What pdfjs-dist draws on outside a browser; it tells no type of it. */
type CanvasFactory = {
  readonly create: (
    width: number,
    height: number,
  ) => { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
};
