/** Words on a page: where they begin, in points from the lower left, how large they are, how they are turned. */
export type PdfWords = {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
  /** How far they are turned, in degrees against the clock. */
  readonly turn?: number;
  /** Writes numbers of signs that only the font knows, as programs do that leave the table for copying out. */
  readonly isCoded?: boolean;
};

/** A page of A4, or of another size; `rotate` is how a reader turns it. `annotations` and `image` are PDF's own. */
export type PdfSheet = {
  readonly words: readonly PdfWords[];
  readonly size?: readonly [width: number, height: number];
  readonly rotate?: number;
  readonly annotations?: readonly string[];
  readonly hasImage?: boolean;
};

const FONTS =
  '/F <</Type/Font/Subtype/Type0/BaseFont/Mincho/Encoding/UniJIS-UTF16-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Mincho/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/Mincho/Flags 4/Ascent 880/Descent -120/ItalicAngle 0/CapHeight 700/StemV 80/FontBBox[0 -120 1000 880]>>>>]>>' +
  '/G <</Type/Font/Subtype/Type0/BaseFont/Coded/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Coded/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/Coded/Flags 4/Ascent 880/Descent -120/ItalicAngle 0/CapHeight 700/StemV 80/FontBBox[0 -120 1000 880]>>>>]>>';
const IMAGE =
  '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n0\nendstream';

/** A PDF as small as one can be: words in a Japanese font of every letter one em wide. */
export function makePdf(sheets: readonly PdfSheet[]): Uint8Array {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '', IMAGE];
  const kids = sheets.map((sheet) => {
    const content =
      sheet.words.map(drawWords).join('\n') + (sheet.hasImage ? '\nq 200 0 0 200 100 100 cm /I Do Q' : '');
    const annotations = (sheet.annotations ?? []).map((one) => `${objects.push(one)} 0 R`);
    const stream = objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    const [width, height] = sheet.size ?? [595, 842];
    const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${sheet.rotate ?? 0}/Contents ${stream} 0 R/Annots[${annotations.join(' ')}]/Resources<</Font<<${FONTS}>>/XObject<</I 3 0 R>>>>>>`;
    return `${objects.push(page)} 0 R`;
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`;
  return writeObjects(objects);
}

function drawWords({ x, y, size = 10, text, turn = 0, isCoded = false }: PdfWords): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((one) => one.toFixed(6));
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) - (isCoded ? 0x2f00 : 0));
  const hex = codes.map((code) => code.toString(16).padStart(4, '0')).join('');
  return `BT /${isCoded ? 'G' : 'F'} ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${hex}> Tj ET`;
}

function writeObjects(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
