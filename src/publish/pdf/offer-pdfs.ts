import { formatSize } from '../../domain/files/format-size.ts';
import type { PrintVariant } from './list-prints.ts';

/** A PDF that exists: its file below the site's folder, how it is printed, and its size. */
export type MadePdf = {
  readonly file: string;
  readonly variant: PrintVariant;
  readonly pages: number;
  readonly bytes: number;
};

const NAMES: Readonly<Record<PrintVariant, string>> = {
  a4: 'PDF A4',
  large: 'PDF 大きい字',
  booklet: 'PDF 小冊子（A4両面・短辺とじ・二つ折り）',
};
const OPEN = '<!--pdf-->';
const CLOSE = '<!--/pdf-->';
/** The button that prints the page, and what an earlier run wrote behind its name. */
const BUTTON = /(<button[^>]* data-print[^>]*>[^<（]*)(?:（[^<]*）)?\s*(<\/button>)/;

/**
 * Takes a built page, the PDFs made of it and the base of the site; gives the page with links to them, and without any to others.
 * The button that prints the page says how many sheets it is about. A page without a place for them stays as it is.
 */
export function offerPdfs(html: string, made: readonly MadePdf[], base: string): string {
  const [before, rest] = split(html, OPEN);
  const [, after] = split(rest, CLOSE);
  if (after === '') return html;
  const links = made.map((pdf) => writeLink(pdf, base)).join('');
  const pages = made.find(({ variant }) => variant === 'a4')?.pages;
  return (
    before.replace(BUTTON, `$1${pages === undefined ? '' : `（約${pages}ページ）`}$2`) +
    `${OPEN}${links === '' ? '' : `<ul class="plain">${links}</ul>`}${CLOSE}${after}`
  );
}

/** Takes a built page; gives it without the links to PDFs, which are no part of what is printed. */
export function withoutOffers(html: string): string {
  return offerPdfs(html, [], '/');
}

function writeLink({ file, variant, pages, bytes }: MadePdf, base: string): string {
  return `<li><a class="button" href="${base}${file}">${NAMES[variant]}・${pages}ページ・${formatSize(bytes)}</a></li>`;
}

function split(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
