import { parse } from 'node-html-parser';
import { BESIDE, PARAGRAPH_NUMBER, SIGN } from '../../domain/page/page-marks.ts';

/** Whoever cites more than this copies it from the page: a line of a citation holds no more. */
const MOST = 300;
const GAP = '　';

/**
 * Takes the HTML of a section with both wordings; gives the city's words for a citation in 「 」, with the numbers of
 * items and of all paragraphs but the first, as statutes print them. Empty where there are none, or too many for a
 * line.
 */
export function quoteOfficial(html: string | undefined): string {
  const official = html === undefined ? null : parse(html).querySelector(BESIDE);
  if (!official) return '';
  official.querySelector('.paragraph > .number')?.remove();
  for (const sign of official.querySelectorAll(`${SIGN}:not(a),.heading-as-printed`)) sign.remove();
  for (const number of official.querySelectorAll(PARAGRAPH_NUMBER))
    number.replaceWith(`${GAP}${number.textContent.trim()}${GAP}`);
  for (const term of official.querySelectorAll('dfn')) term.insertAdjacentHTML('beforeend', GAP);
  const words = official.textContent.replace(/[ \n]+/g, ' ').trim();
  // Only between Latin words a blank is one of the text's.
  const quote = words.replace(/(?<![a-z0-9]) | (?![a-z0-9])/gi, '');
  return quote === '' || quote.length > MOST ? '' : `「${quote}」`;
}
