import { fetchOnce } from '../../domain/files/fetch-once.ts';
import { nameShard } from '../../domain/search/index/name-shard.ts';
import type { AskTokens, TokenHits } from '../../domain/search/index/opened-index.ts';
import type { BundleEntry } from '../../domain/search/index/search-directory.ts';
import { nameWord, toShardPath } from '../file-format.ts';
import { openEngine } from './engine.ts';
import { levelScores } from './level-scores.ts';
import { listTexts } from './list-texts.ts';
import { unpackReply } from './unpack-reply.ts';

/** An index on its way: `ready` asks it, `expect` fetches what tokens will need of it while it cannot be asked yet. */
export type OpeningIndex = {
  readonly ready: Promise<AskTokens>;
  readonly expect: (tokens: readonly string[]) => void;
};

/** Fetches a file of the index's folder. Rejects when it cannot be had. */
export type FetchOfIndex = (path: string) => Promise<Response>;

/** What an index is opened with: Pagefind's compiled module, one for all indexes, and its own pages in base 64. */
export type IndexParts = { readonly module: Promise<WebAssembly.Module>; readonly pages: Promise<string> };

/**
 * Opens an index. Shards that several tokens need are fetched once, all at the same time. Asking rejects when something
 * cannot be fetched, so that "not found" never means "not reached"; what was not reached is fetched anew.
 */
export function openIndex(
  { shards, total }: BundleEntry,
  { module, pages }: IndexParts,
  fetchFile: FetchOfIndex,
): OpeningIndex {
  const fetchShard = fetchOnce(async (name: string) => unpackReply(await fetchFile(toShardPath(name))));
  const start = async (): Promise<AskTokens> => {
    const engine = await openEngine(await module, unpackPages(await pages));
    const takeShard = fetchOnce(async (name: string) => {
      const shard = await fetchShard(name);
      engine.takeShard(shard);
      return new Set(listTexts(shard));
    });
    const find = async (token: string): Promise<TokenHits> => {
      const word = nameWord(token);
      // Pagefind shortens a word it does not know until it finds something else.
      if (!(await takeShard(nameShard(word, shards))).has(word)) return new Map();
      return levelScores(new Map(engine.find(word).map(({ p, s }) => [Number.parseInt(p, 36), s])), total);
    };
    return async (tokens) =>
      new Map(await Promise.all(tokens.map(async (token) => [token, await find(token)] as const)));
  };
  const expect = (tokens: readonly string[]) => {
    for (const token of tokens) fetchShard(nameShard(nameWord(token), shards)).catch(() => undefined);
  };
  return { ready: start(), expect };
}

function unpackPages(packed: string): Uint8Array {
  return Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
}
