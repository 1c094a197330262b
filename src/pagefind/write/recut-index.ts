import type { Postings } from '../../domain/search/index/postings.ts';
import { gatherSigns } from './gather-signs.ts';
import { readAddresses, readMeta, readWords, type IndexFiles } from './pagefind-files.ts';
import { packWeights, weighWords } from './weigh-words.ts';

/** What is kept of an index of Pagefind: its words with their places, and how many words each place holds. */
export type RecutIndex = { readonly words: Postings; readonly lengths: readonly number[] };

/**
 * Takes of an index of Pagefind what its engine counts with, so that it can be cut as small as a question needs it.
 * Places are numbered in the order of `addresses`. Left out is what no result needs: pages' texts, because results
 * show what is packed beside the index, and where in a page a word stands.
 */
export function recutIndex(files: IndexFiles, addresses: readonly string[]): RecutIndex {
  const [, pages, chunks] = readMeta(files);
  const order = new Map(addresses.map((address, number) => [address, number]));
  const names = new Map([...readAddresses(files)].map(([name, url]) => [name, order.get(url) ?? missing(url)]));
  const numbers = pages.map(([name]) => names.get(name) ?? missing(name));
  const lengths = pages.map(() => 0);
  for (const [at, [, length]] of pages.entries()) lengths[numbers[at] ?? 0] = length;
  const weights = weighWords(
    chunks.flatMap((chunk) => readWords(files, chunk)),
    numbers,
  );
  return { words: packWeights(gatherSigns(weights)), lengths };
}

function missing(name: string): never {
  throw new Error(`Pagefind の索引の ${name} が、どの場所か分かりません。src/pagefind/README.md を見てください。`);
}
