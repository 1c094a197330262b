import { encode } from 'cborg';
import { toShardPath } from '../file-format.ts';
import { cutShards } from './cut-shards.ts';
import { dropPositions } from './drop-positions.ts';
import {
  pack,
  readAddresses,
  readMeta,
  readWords,
  type IndexFiles,
  type Meta,
  type Posting,
  type Word,
} from './pagefind-files.ts';

/** An index cut anew: its files, how many shards are among them, and its pages as the engine is told them. */
export type RecutIndex = { readonly files: IndexFiles; readonly shards: number; readonly pages: Uint8Array };

/**
 * Cuts an index of Pagefind anew, so that a query fetches little. Shards of a few kilobytes instead of chunks of
 * thirty, no word in two of them (Pagefind loses places of a word that is), pages numbered in the order of `addresses`
 * instead of hashed. Left out is what no result needs: pages' texts, because results show what is packed beside the
 * index, where in a page a word stands, and the list of shards, which are named by what they hold.
 */
export function recutIndex(files: IndexFiles, addresses: readonly string[]): RecutIndex {
  const [version, pages, chunks, ...others] = readMeta(files);
  const order = numberPages(files, addresses);
  const numbered = pages.map(([name, ...rest]): Meta[1][number] => [order.get(name) ?? missing(name), ...rest]);
  const words = mergeWords(chunks.flatMap((chunk) => readWords(files, chunk)));
  const shards = cutShards(words.map(dropPositions));
  const meta: Meta = [version, numbered, [], ...others];
  return {
    files: new Map(shards.map(({ name, words: held }) => [toShardPath(name), pack([held])])),
    shards: shards.length,
    pages: encode(meta),
  };
}

/** A word that lies in two neighbouring chunks becomes one; the second chunk counts its distances from nought again. */
function mergeWords(words: readonly Word[]): readonly Word[] {
  const merged = new Map<string, Word>();
  for (const [word, postings, ...spellings] of words) {
    const known = merged.get(word);
    merged.set(word, [word, known ? append(known[1], postings) : postings, ...spellings]);
  }
  return [...merged.values()];
}

function append(first: readonly Posting[], second: readonly Posting[]): readonly Posting[] {
  const last = first.reduce((sum, [distance]) => sum + distance, 0);
  return [
    ...first,
    ...second.map(([distance, ...rest], at): Posting => [at === 0 ? distance - last : distance, ...rest]),
  ];
}

function numberPages(files: IndexFiles, addresses: readonly string[]): ReadonlyMap<string, string> {
  const at = new Map(addresses.map((address, number) => [address, number.toString(36)]));
  return new Map([...readAddresses(files)].map(([name, url]) => [name, at.get(url) ?? missing(url)]));
}

function missing(name: string): never {
  throw new Error(`Pagefind の索引の ${name} が、どの場所か分かりません。src/pagefind/README.md を見てください。`);
}
