import { parse, type HTMLElement } from 'node-html-parser';
import {
  IN_WORDING,
  NOTES,
  BLOCK_ADDRESS,
  CONTENTS,
  NOT_PRINTED,
  NOTE_ADDRESS,
  PARAGRAPH_NUMBER,
  TITLE_BLOCK,
} from '../../../domain/page/page-marks.ts';
import type { Wording } from '../../../domain/handbook/wording.ts';
import { leadsOut } from '../draw-link-codes.ts';
import { isLoneNumber } from '../../pages/lone-number.ts';
import { squeeze } from './squeeze.ts';

/** What must be found in the PDF of a page. Words are without blanks, because paper breaks lines where it likes. */
export type Expected = {
  readonly title: string;
  /** The short address that stands on every page and in the QR code of the first. */
  readonly address: string;
  /** The addresses in its notes that lead to another host; a QR code stands beside each. */
  readonly links: readonly string[];
  /** What the first page says of where the text comes from. */
  readonly block: string;
  readonly headings: readonly string[];
  /** The lines of the printed contents: what each leads to and its words. */
  readonly contents: readonly { readonly id: string; readonly words: string }[];
  readonly tables: readonly ExpectedTable[];
  /** What stands for the drawings, in the order of the page. */
  readonly alternatives: readonly string[];
  /**
   * Everything that is said, in the order of the page; the number of the page still to come stands as `numberOf` writes
   * it.
   */
  readonly words: string;
};

/** The words of a table's head, and of each of its rows. */
export type ExpectedTable = { readonly head: string; readonly rows: readonly string[] };

/** Takes the id of a heading; gives what stands in the expected words for the number of its page. */
export function numberOf(id: string): string {
  return `\uE000${id}\uE001`;
}

/** Takes a built page, and whose words are printed where it has two wordings; gives what must be found in its PDF. */
export function parseExpected(html: string, words?: Wording): Expected {
  const page = parse(html);
  const title = page.querySelector('title')?.textContent ?? '';
  const home = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const main = page.querySelector('main') ?? page;
  for (const node of main.querySelectorAll(NOT_PRINTED)) node.remove();
  if (words) leaveOut(main, words === 'own' ? 'official' : 'own');
  for (const number of main.querySelectorAll(PARAGRAPH_NUMBER)) if (isLoneNumber(number)) number.remove();
  const alternatives = main.querySelectorAll('[role="img"]').map(nameOf);
  for (const drawing of main.querySelectorAll('svg')) drawing.remove();
  const lines = main.querySelectorAll(`${CONTENTS} a[href^="#"]`).map((line) => ({
    id: decodeURIComponent((line.getAttribute('href') ?? '').slice(1)),
    words: wordsOf(line),
    line,
  }));
  for (const { id, line } of lines) line.insertAdjacentHTML('beforeend', numberOf(id));
  return {
    title,
    address: main.querySelector(BLOCK_ADDRESS)?.textContent.trim() ?? '',
    links: main
      .querySelectorAll(NOTE_ADDRESS)
      .map((address) => address.textContent.trim())
      .filter((address) => leadsOut(address, home)),
    block: wordsOf(main.querySelector(TITLE_BLOCK)),
    headings: main.querySelectorAll('h1,h2,h3,h4').map(wordsOf).filter(Boolean),
    contents: lines.map(({ id, words }) => ({ id, words })),
    tables: main.querySelectorAll('table').map((table) => ({
      head: wordsOf(table.querySelector('thead')),
      rows: table.querySelectorAll('tbody tr,tfoot tr').map(wordsOf).filter(Boolean),
    })),
    alternatives,
    words: wordsOf(main),
  };
}

/** What stands for the wording that is not printed, and lists of notes of which nothing is left. */
function leaveOut(main: HTMLElement, other: Wording): void {
  for (const node of main.querySelectorAll(IN_WORDING[other])) node.remove();
  for (const list of main.querySelectorAll(NOTES)) if (!list.querySelector('li,div')) list.remove();
}

function wordsOf(element: HTMLElement | null): string {
  return squeeze(element?.textContent ?? '');
}

/** The name of a drawing: its label, or the element that it names as such. */
function nameOf(drawing: HTMLElement): string {
  const label = drawing.getAttribute('aria-label') ?? '';
  const id = drawing.getAttribute('aria-labelledby') ?? '';
  return squeeze(label || (drawing.querySelector(`#${id}`)?.textContent ?? ''));
}
