import { WHOLE } from '../domain/search/plan/cut-tokens.ts';

/** What every file that Pagefind packs begins with, once it is unpacked; the files that we cut anew bear it too. */
export const SIGNATURE = 'pagefind_dcd';

/** Where in the folder of an index a shard lies. */
export function toShardPath(name: string): string {
  return `index/${name}.shard`;
}

/**
 * Names the word of an index by which a token is asked for. One character stands for all that begins with it, and is
 * closed, so that the engine does not look for its beginnings.
 */
export function nameWord(token: string): string {
  return [...token].length === 1 ? `${token}${WHOLE}` : token;
}

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
