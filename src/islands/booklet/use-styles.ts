import { useEffect } from 'preact/hooks';

/**
 * Gives the page the styles of the pages its sections come from, and the running heads of the paper. Takes the styles as
 * text, the booklet's title and its address.
 */
export function useStyles(
  styles: readonly string[],
  { title, address }: { readonly title: string; readonly address: string },
): void {
  useEffect(() => {
    const added = [...styles, writeMargins(title, address)].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...added];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !added.includes(sheet));
    };
  }, [styles, title, address]);
}

/** The longest address that fits a page's foot beside its number. */
const FOOT = 80;

function writeMargins(title: string, address: string): string {
  const foot = address.length > FOOT ? address.replace(/\?.*/, '') : address;
  return (
    '@media print{@page{size:A4;margin:20mm 18mm 18mm;' +
    `@top-left{content:${quote(title)};font-size:8pt}@bottom-left{content:${quote(foot)};font-size:8pt}` +
    '@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt}}' +
    '@page :first{margin-top:14mm;@top-left{content:none}}}'
  );
}

/** A CSS string: what would end it, or the line, is written by its number. */
function quote(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
