import type { PrintVariant } from './list-prints.ts';
import { FONT_FAMILY, writeFontFaces } from './print-fonts.ts';

const ONE_COLUMN = '.notes ol,.contents>ol{columns:auto!important}.contents{break-inside:auto!important}';

const SIZES: Readonly<Record<PrintVariant, string>> = {
  a4: '',
  large: ONE_COLUMN,
  booklet:
    '@page{size:A5;margin:15mm 12mm}@page :first{margin-top:12mm}' +
    ':root{--step-body:10pt;--step-note:9pt;--step-table:8.5pt;--step-h1:17pt;--step-h2:13pt;--step-h3:11.5pt}' +
    '.block{grid-template-columns:1fr fit-content(38mm)!important}.block p:not(.title){font-size:9pt!important}' +
    `.columns-3 th,.columns-4 th{width:auto!important}${ONE_COLUMN}`,
};

/** Page numbers in the contents stand at the end of the line, after dots. */
const NUMBERS =
  '.contents b{display:block}.contents a{display:flex;justify-content:space-between;gap:.5em}' +
  '.contents .pg{flex:1 0 3em;display:flex;align-items:end;gap:.5em;white-space:nowrap;font-variant-numeric:tabular-nums}' +
  '.contents .pg::before{content:"";flex:1;border-bottom:1.5px dotted #777;margin-bottom:.45em}';

/** The QR code of an address outside the site stands at the right of its note. */
const CODES = '.notes .coded{display:flow-root}.notes .coded svg{float:right;width:18mm;height:18mm;margin:1mm}';

/**
 * Takes how a page is printed; gives the styles that make it so, to be laid over those of the page. The font is set on
 * html, because the margins take it from there.
 */
export function writePrintStyles(variant: PrintVariant): string {
  return (
    `${writeFontFaces()}html,body{font-family:${FONT_FAMILY},sans-serif!important}` +
    `@media print{${SIZES[variant]}${NUMBERS}${CODES}}`
  );
}
