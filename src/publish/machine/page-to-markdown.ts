import type { HTMLElement } from 'node-html-parser';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { putNotesInPlace } from '../pages/put-notes-in-place.ts';
import { isLoneNumber } from '../pages/lone-number.ts';
import {
  BLANK,
  NOT_TEXT,
  OFFICIAL,
  ON_DEMAND,
  PAPER_ONLY,
  PARAGRAPH_NUMBER,
  REPEATED,
  SECTION,
  TERM,
} from '../../domain/page/page-marks.ts';

/** What says nothing in a plain text, or says it again. */
const LEFT_OUT = [NOT_TEXT, ON_DEMAND, PAPER_ONLY, BLANK, `[${OFFICIAL}] ${REPEATED}`, 'wbr'].join();

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { newlines: false })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * Takes a built page, which is of no use afterwards, and its origin; gives the heading and the numbered sections as
 * Markdown, drawings by their text alternative, links in full.
 */
export function toMarkdown(page: HTMLElement, origin: string): string {
  const main = page.querySelector('main');
  if (!main) throw new Error('The page has no <main>.');
  putNotesInPlace(main);
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  for (const number of main.querySelectorAll(PARAGRAPH_NUMBER)) if (isLoneNumber(number)) number.remove();
  for (const term of main.querySelectorAll(TERM)) term.replaceWith(term.innerHTML);
  const said = new Set<string>(); // a figure may be drawn twice, for wide and narrow screens
  for (const drawing of main.querySelectorAll('svg')) {
    const words = [
      drawing.getAttribute('aria-label'),
      ...drawing.querySelectorAll('title, desc').map((one) => one.text),
    ];
    const text = words.filter(Boolean).join('。');
    drawing.replaceWith(text === '' || said.has(text) ? '' : `<p>［図：${text}］</p>`);
    said.add(text);
  }
  for (const image of main.querySelectorAll('img')) image.replaceWith(`［図：${image.getAttribute('alt')}］`);
  for (const link of main.querySelectorAll('a[href^="/"]')) {
    link.setAttribute('href', `${origin}${link.getAttribute('href')}`);
  }
  const title = main.querySelector('h1')?.outerHTML ?? '';
  const sections = main.querySelectorAll(SECTION).map((section) => section.outerHTML);
  const whole = `${title}${sections.join('\n')}`.replace(/\u200b/g, '');
  return String(processor.processSync(whole));
}
