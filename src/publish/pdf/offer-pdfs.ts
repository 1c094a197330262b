import { BESIDE_TOLD } from '../../domain/handbook/both-wordings.ts';
import type { Wording } from '../../domain/handbook/wording.ts';
import { formatSize } from '../../domain/files/format-size.ts';
import { fillSlot, hasSlot } from '../../domain/page/slots.ts';
import type { PrintVariant } from './list-prints.ts';

/** A PDF that exists: its file below the site's folder, how it is printed, and its size. */
export type MadePdf = {
  readonly file: string;
  readonly variant: PrintVariant;
  /** Whose words it holds alone where the page has two wordings. */
  readonly words?: Wording;
  readonly pages: number;
  readonly bytes: number;
};

const NAMES: Readonly<Record<PrintVariant, string>> = {
  a4: 'PDF A4',
  large: 'PDF 大きい字',
  booklet: 'PDF 小冊子（A4両面・短辺とじ・二つ折り）',
};

/**
 * Offers on a page the PDFs made of it, and no others. The button that prints the page says how many sheets it is
 * about. Throws when the page leaves no place for them.
 */
export function offerPdfs(html: string, made: readonly MadePdf[], base: string): string {
  const links = made.map((pdf) => writeLink(pdf, base)).join('');
  const pages = made.find(({ variant, words }) => variant === 'a4' && words === undefined)?.pages;
  const offered = fillSlot(html, 'pdf', links === '' ? '' : `<ul class="plain">${links}</ul>`);
  if (!hasSlot(html, 'sheets')) return offered;
  return fillSlot(offered, 'sheets', pages === undefined ? '' : `（約${pages}ページ）`);
}

/** Takes the links to PDFs off any page: they are no part of what is printed. */
export function withoutOffers(html: string): string {
  return hasSlot(html, 'pdf') ? offerPdfs(html, [], '/') : html;
}

function writeLink({ file, variant, words, pages, bytes }: MadePdf, base: string): string {
  const only = words === undefined ? '' : `・${BESIDE_TOLD[words]}だけ`;
  return `<li><a class="button" href="${base}${file}">${NAMES[variant]}${only}・${pages}ページ・${formatSize(bytes)}</a></li>`;
}
