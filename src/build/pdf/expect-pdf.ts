import { parse, type HTMLElement } from 'node-html-parser';

/** What must be found in the PDF of a page. Texts are without blanks, because paper breaks lines where it likes. */
export type Expected = {
  readonly title: string;
  readonly headings: readonly string[];
  /** The lines of the printed contents: the place each leads to and its words. */
  readonly contents: readonly { readonly id: string; readonly words: string }[];
  readonly tables: readonly { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
};

const UNPRINTED = '.screen-only,script,style,svg,[popover],nav,header.site,footer,.number,.hidden';

/** Takes a built page; gives what must be found in its PDF: its title, its headings and every row of its tables. */
export function readExpected(html: string): Expected {
  const page = parse(html);
  const title = page.querySelector('title')?.textContent ?? '';
  const main = page.querySelector('main');
  const contents = (main?.querySelectorAll('nav.contents a[href^="#"]') ?? []).map((line) => ({
    id: decodeURIComponent((line.getAttribute('href') ?? '').slice(1)),
    words: squeezeText(line),
  }));
  for (const node of main?.querySelectorAll(UNPRINTED) ?? []) node.remove();
  return {
    title,
    headings: (main?.querySelectorAll('h2,h3') ?? []).map(squeezeText).filter(Boolean),
    contents,
    tables: (main?.querySelectorAll('table') ?? []).map((table) => ({
      head: table.querySelectorAll('thead th').map(squeezeText).filter(Boolean),
      rows: table
        .querySelectorAll('tbody tr')
        .map(readCells)
        .filter((cells) => cells.length > 0),
    })),
  };
}

/** Takes text; gives it without any blank. The font has one drawing for each of these signs' two characters, and the PDF names the other. */
export function squeeze(text: string): string {
  return text
    .replace(/[\s\u200b]+/g, '')
    .replace(/～/g, '〜')
    .replace(/－/g, '−')
    .replace(/―/g, '—');
}

function squeezeText(element: HTMLElement): string {
  return squeeze(element.textContent);
}

/** Cells whose text paper shows as it stands; marks of notes are set in between by the styles. */
function readCells(row: HTMLElement): readonly string[] {
  return row
    .querySelectorAll('th,td')
    .filter((cell) => cell.querySelector('a,input,label,ruby') === null)
    .map(squeezeText)
    .filter((text) => text.length > 1);
}
