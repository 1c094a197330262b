import { PDFDocument } from '@cantoo/pdf-lib';

/** An A4 sheet lying, in points. */
const SHEET = { width: 841.89, height: 595.28 };

/**
 * Takes a PDF of A5 pages; gives one of A4 sheets with two pages each, in the order in which a folded booklet is read:
 * printed on both sides (turned over the short edge), folded once. Blank pages fill up the last sheet. Links and tags
 * are lost.
 */
export async function imposeBooklet(pdf: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(pdf);
  const target = await PDFDocument.create();
  const title = source.getTitle();
  if (title !== undefined) target.setTitle(title, { showInWindowTitleBar: true });
  target.setLanguage('ja');
  const pages = await target.embedPages(source.getPages());
  for (const sides of listSheetSides(pages.length)) {
    const sheet = target.addPage([SHEET.width, SHEET.height]);
    sides.forEach((number, half) => {
      const page = pages[number];
      if (page)
        sheet.drawPage(page, { x: (half * SHEET.width) / 2, y: 0, width: SHEET.width / 2, height: SHEET.height });
    });
  }
  return target.save();
}

/**
 * Takes the number of pages; gives for every side of a sheet the two pages on it, counted from 0, left and right;
 * numbers beyond the last are blank.
 */
export function listSheetSides(count: number): readonly (readonly [number, number])[] {
  const full = Math.ceil(count / 4) * 4;
  return Array.from({ length: full / 2 }, (_, side) => {
    const [low, high] = [side, full - 1 - side];
    return side % 2 === 0 ? [high, low] : [low, high];
  });
}
