/** What stands in the margins of a printed page besides its number. */
export type PageMargins = {
  /** Left above: the document. */
  readonly head: string;
  /** Right above: what of it, such as the chapter; may be empty. */
  readonly corner: string;
  /** Left below: where the page is found. */
  readonly foot: string;
  readonly landscape?: boolean;
};

const NUMBER = 'counter(page) " / " counter(pages)';

/**
 * Writes the running head and foot of paper as CSS, because Chromium draws no document strings in page margins. The
 * first page goes without the head: its title says the same.
 */
export function writePageMargins({ head, corner, foot, landscape = false }: PageMargins): string {
  const right = corner === '' ? '' : `@top-right{content:${quote(corner)};font-size:8pt}`;
  return (
    `@media print{@page{size:A4${landscape ? ' landscape' : ''};margin:20mm 18mm 18mm;` +
    `@top-left{content:${quote(head)};font-size:8pt}${right}` +
    `@bottom-left{content:${quote(foot)};font-size:8pt}@bottom-right{content:${NUMBER};font-size:9pt}}` +
    `@page :first{margin-top:14mm;@top-left{content:none}${right && '@top-right{content:none}'}}}`
  );
}

/** A CSS string: what would end it, the line or the style is written by its number. */
function quote(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
