import type { Expected } from './expect-pdf.ts';
import type { PaperPage } from './read-paper.ts';
import { squeeze } from './squeeze.ts';

/** Words of the site that have no business on paper. */
const SITE_WORDS = [
  '本文へ移動',
  'サイト内を検索',
  'コピーする',
  '引用文を写す',
  '全体を1つのページで開く',
  '小冊子に入れる',
];
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
  const all = page.words + page.margins.join('');
  const radicals = all.match(RADICALS) ?? [];
  const chrome = SITE_WORDS.filter((word) => all.includes(word));
  const isEmpty = page.words.length < LEAST && page.alternatives.length === 0;
  return [
    ...(radicals.length === 0 ? [] : [`holds radicals: ${[...new Set(radicals)].join('')}`]),
    ...(chrome.length === 0 ? [] : [`holds words of the site: ${chrome.join('、')}`]),
    ...(page.margins.includes(number) ? [] : [`does not say ${number} in its margin`]),
    ...(page.margins.includes(address) ? [] : [`does not say ${address} in its margin`]),
    ...(isEmpty ? ['is empty'] : []),
  ];
}
