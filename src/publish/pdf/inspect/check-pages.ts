import type { Expected } from './expect-pdf.ts';
import type { PaperPage } from './read-paper.ts';
import { squeeze } from './squeeze.ts';

/** Characters that look like kanji but are the radicals of a dictionary; nobody finds them. */
const RADICALS = /[\u2E80-\u2FDF]/g;
/** A page with less text than a line, and without a drawing, holds nothing. */
const LEAST = 20;

/** Takes the pages of a PDF and what is expected; gives what is wrong with a page by itself, a line each. */
export function checkPages(pages: readonly PaperPage[], expected: Expected): readonly string[] {
  const faults = pages.flatMap((page, at) =>
    checkPage(page, `${at + 1}/${pages.length}`, squeeze(expected.address)).map((fault) => `page ${at + 1} ${fault}`),
  );
  const begins = pages[0]?.words.includes(expected.block) ?? false;
  return begins ? faults : [...faults, 'page 1 does not say where the text comes from'];
}

function checkPage(page: PaperPage, number: string, address: string): readonly string[] {
  const radicals = (page.words + page.margins.join('')).match(RADICALS) ?? [];
  const isEmpty = page.words.length < LEAST && page.alternatives.length === 0;
  return [
    ...(radicals.length === 0 ? [] : [`holds radicals: ${[...new Set(radicals)].join('')}`]),
    ...(page.margins.includes(number) ? [] : [`does not say ${number} in its margin`]),
    ...(page.margins.includes(address) ? [] : [`does not say ${address} in its margin`]),
    ...(isEmpty ? ['is empty'] : []),
  ];
}
