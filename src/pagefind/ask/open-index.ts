import { fetchOnce } from '../../domain/files/fetch-once.ts';
import type { AskTokens, TokenHits } from '../../domain/search/index/opened-index.ts';
import type { BundleEntry } from '../../domain/search/index/search-directory.ts';
import { META, toShardPath } from '../file-format.ts';
import { openEngine } from './engine.ts';
import { levelScores } from './level-scores.ts';
import { listShards } from './list-shards.ts';
import { listTexts } from './list-texts.ts';
import { unpackReply } from './unpack-reply.ts';

/** An index on its way: `ready` asks it, `expect` fetches what tokens will need of it while it cannot be asked yet. */
export type OpeningIndex = {
  readonly ready: Promise<AskTokens>;
  readonly expect: (tokens: readonly string[]) => void;
};

/** Fetches a file of the index's folder. Rejects when it cannot be had. */
export type FetchOfIndex = (path: string) => Promise<Response>;
type FetchShard = (name: string) => Promise<Uint8Array>;

/**
 * Opens an index; Pagefind's compiled module is one for all indexes of a site. Shards that several tokens need are
 * fetched once, all at the same time. Asking rejects when something cannot be fetched, so that "not found" never means
 * "not reached"; what was not reached is fetched anew.
 */
export function openIndex(
  { starts, total }: BundleEntry,
  module: Promise<WebAssembly.Module>,
  fetchFile: FetchOfIndex,
): OpeningIndex {
  const fetchShard = fetchOnce(async (name: string) => unpackReply(await fetchFile(toShardPath(name))));
  let isReady = false;
  const ready = startIndex(total, module, fetchFile, fetchShard).then((ask) => {
    isReady = true;
    return ask;
  });
  const expect = (tokens: readonly string[]) => {
    if (isReady || starts === undefined) return;
    for (const name of listShards(starts, tokens)) fetchShard(name).catch(() => undefined);
  };
  return { ready, expect };
}

async function startIndex(
  total: number,
  module: Promise<WebAssembly.Module>,
  fetchFile: FetchOfIndex,
  fetchShard: FetchShard,
): Promise<AskTokens> {
  const [compiled, meta] = await Promise.all([module, fetchFile(META).then(unpackReply)]);
  const engine = await openEngine(compiled, meta);
  const takeShard = fetchOnce(async (name: string) => {
    const shard = await fetchShard(name);
    engine.takeShard(shard);
    return listTexts(shard);
  });
  // Pagefind shortens a word it does not know until it finds something else.
  const isKnown = async (token: string) => {
    const texts = await Promise.all(engine.listShards(token).map(takeShard));
    return texts.flat().some((text) => text.startsWith(token));
  };
  const find = (token: string): TokenHits =>
    levelScores(new Map(engine.find(token).map(({ p, s }) => [Number.parseInt(p, 36), s])), total);
  return async (tokens) => {
    const known = await Promise.all(tokens.map(isKnown));
    return new Map(tokens.map((token, at) => [token, known[at] ? find(token) : new Map()]));
  };
}
