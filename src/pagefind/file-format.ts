import { WHOLE } from '../domain/search/plan/cut-tokens.ts';

/** What every file that Pagefind packs begins with, once it is unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** What of Pagefind's module is called: all else that it exports is left out of it. */
export const CALLED_EXPORTS: ReadonlySet<string> = new Set([
  'memory',
  '__wbindgen_externrefs',
  '__wbindgen_start',
  '__wbindgen_malloc',
  '__wbindgen_free',
  'init_pagefind',
  'set_ranking_weights',
  'load_index_chunk',
  'search',
]);

/**
 * How much a word weighs in a place, by its strength in our postings, in Pagefind's own measure: 24 is one word of
 * plain text. Pagefind adds up what a word weighs wherever in a place it stands, so that one number says it all.
 */
export const LEVELS: readonly number[] = [
  6, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 120, 144, 168, 192, 240, 288, 360, 480, 720,
];

/** The largest weight that Pagefind keeps of one spot. */
export const HEAVIEST = 255;

/**
 * Names the word of an index by which a token is asked for. One character stands for all that begins with it, and is
 * closed, so that the engine does not look for its beginnings.
 */
export function nameWord(token: string): string {
  return [...token].length === 1 ? `${token}${WHOLE}` : token;
}
