import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PrintVariant } from './list-prints.ts';

/**
 * A static font with one file a weight: the system's Noto Sans CJK makes Chromium store 民 as the radical ⺠, so that nobody
 * finds 市民 in the PDF. Set on html, because the margins take it from there.
 */
const FONT = '@fontsource/biz-udpgothic/files/biz-udpgothic-japanese';

const SIZES: Readonly<Record<PrintVariant, string>> = {
  a4: '',
  large:
    ':root{--step-body:14pt;--step-note:12.5pt;--step-table:12pt;--step-h1:24pt;--step-h2:18pt;--step-h3:16pt}' +
    'table{font-size:12pt!important}.notes{font-size:12pt!important}.notes ol,.contents>ol{columns:1!important}',
  booklet:
    '@page{size:A5;margin:15mm 12mm}@page :first{margin-top:12mm}' +
    ':root{--step-body:10pt;--step-note:9pt;--step-table:8.5pt;--step-h1:17pt;--step-h2:13pt;--step-h3:11.5pt}' +
    '.notes ol,.contents>ol{columns:1!important}.columns-3 th,.columns-4 th{width:auto!important}',
};

/** Page numbers in the contents stand at the end of the line. */
const NUMBERS =
  '.contents b{display:block}.contents a{display:flex;justify-content:space-between;gap:1em}.contents .pg{font-variant-numeric:tabular-nums}';

/** Takes how a page is printed; gives the styles that make it so, to be laid over those of the page. */
export function writePrintStyles(variant: PrintVariant): string {
  return (
    `${fontFace(400)}${fontFace(700)}html,body{font-family:"Print UD",sans-serif!important}` +
    `@media print{${SIZES[variant]}${NUMBERS}}`
  );
}

function fontFace(weight: 400 | 700): string {
  const file = createRequire(import.meta.url).resolve(`${FONT}-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:"Print UD";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}
