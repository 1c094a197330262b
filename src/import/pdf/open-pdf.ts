import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refuse } from '../refusal.ts';

/** The largest picture in a page that is unpacked, in dots. */
const MOST_DOTS = 40_000_000;
const BROKEN = 'PDFがこわれているか、パスワードが付いています。開けるPDFか、もとのWordを取り込んでください。';

/** Opens a PDF in memory, runs nothing of it and closes it after `read`. */
export async function withPdf<T>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const pdf = await open(bytes);
  try {
    return await read(pdf);
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const folder = (name: string) =>
    fileURLToPath(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      cMapUrl: folder('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: folder('standard_fonts'),
      disableFontFace: true,
      isEvalSupported: false,
      useSystemFonts: false,
      maxImageSize: MOST_DOTS,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch {
    return refuse(BROKEN);
  }
}
