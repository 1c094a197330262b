import { useEffect } from 'preact/hooks';
import { writePageMargins } from '../../domain/paper/page-margins.ts';

/**
 * Gives the page the styles of the pages its sections come from, and the running heads of the paper. Takes the styles
 * as text, the booklet's title and its address.
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
  return writePageMargins({
    head: title,
    corner: '',
    foot: address.length > FOOT ? address.replace(/\?.*/, '') : address,
  });
}
