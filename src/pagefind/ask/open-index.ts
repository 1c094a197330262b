import type { AskTokens, TokenHits } from '../../domain/search/index/opened-index.ts';
import { nameWord } from '../file-format.ts';
import { openEngine } from './engine.ts';
import { levelScores } from './level-scores.ts';

/**
 * What an index is opened with: Pagefind's compiled module, one for all indexes, how many words each of its places
 * holds, and what takes the places of words. Of a word that no place holds it takes none; it rejects where it cannot
 * know.
 */
export type IndexParts = {
  readonly module: Promise<WebAssembly.Module>;
  readonly lengths: Promise<readonly number[]>;
  readonly take: (words: readonly string[]) => Promise<ReadonlyMap<string, TokenHits>>;
};

/** Opens an index. Asking rejects when something cannot be fetched, so that "not found" never means "not reached". */
export async function openIndex({ module, lengths, take }: IndexParts): Promise<AskTokens> {
  const total = (await lengths).length;
  const engine = await openEngine(await module, await lengths);
  return async (tokens) => {
    const words = tokens.map(nameWord);
    const held = await take(words.filter((word) => !engine.knows(word)));
    engine.take(held);
    return new Map(tokens.map((token) => [token, levelScores(new Map(engine.find(nameWord(token))), total)]));
  };
}
