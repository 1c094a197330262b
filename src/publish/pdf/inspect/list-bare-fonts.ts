import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/**
 * Takes a PDF; gives the names of the fonts that it names without holding them. Fonts drawn by the PDF itself (Type 3)
 * hold their letters.
 */
export async function listBareFonts(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name));
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    if (isStandard(object)) return [object.get(PDFName.of('BaseFont'))?.toString() ?? '?'];
    if (object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) return [];
    if (files.some((file) => object.has(file))) return [];
    const name = object.get(PDFName.of('FontName'))?.toString() ?? '?';
    return isType3(document, object) ? [] : [name];
  });
}

/** A font that every reader of PDFs is trusted to have, and that is therefore only named. */
function isStandard(object: PDFDict): boolean {
  const subtype = object.get(PDFName.of('Subtype'));
  const isSimple = subtype === PDFName.of('Type1') || subtype === PDFName.of('TrueType');
  return isSimple && object.get(PDFName.of('Type')) === PDFName.of('Font') && !object.has(PDFName.of('FontDescriptor'));
}

function isType3(document: PDFDocument, descriptor: PDFDict): boolean {
  return document.context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Type3')) return false;
    return object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict) === descriptor;
  });
}
