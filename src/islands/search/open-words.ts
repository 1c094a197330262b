import { fetchOnce } from '../../domain/files/fetch-once.ts';
import { pickHits, type BundlePart } from '../../domain/search/index/bundle-part.ts';
import { chooseShards, listShards, nameShardFile } from '../../domain/search/index/choose-shards.ts';
import type { TokenHits } from '../../domain/search/index/opened-index.ts';
import { isSign, unpackAhead, type PackedAhead } from '../../domain/search/index/pack-ahead.ts';
import { unpackPostings, type Postings } from '../../domain/search/index/postings.ts';

/** Takes the places of words of an index. */
export type TakeWords = (words: readonly string[]) => Promise<ReadonlyMap<string, TokenHits>>;

/** The words of an index, as few files of them as are needed. */
export type OpenWords = {
  readonly take: TakeWords;
  /** Fetches what will be taken. */
  readonly expect: (words: readonly string[]) => void;
};

/** Opens the words of an index by what fetches a file of its folder. What could not be had is fetched anew. */
export function openShards(shards: number, fetchFile: (path: string) => Promise<Postings>): OpenWords {
  const held = new Set<string>();
  const fetchShard = fetchOnce((name: string) => fetchFile(nameShardFile(name)));
  const expect = (words: readonly string[]) => {
    for (const name of chooseShards(words, shards, held)) {
      held.add(name);
      fetchShard(name).catch(() => held.delete(name));
    }
  };
  const find = async (word: string) => {
    const names = listShards(word, shards);
    const shard = await fetchShard(names.find((name) => held.has(name)) ?? names[0] ?? '');
    const packed = shard[word];
    return packed === undefined ? [] : [[word, unpackPostings(packed)] as const];
  };
  const take: TakeWords = async (words) => {
    expect(words);
    return new Map((await Promise.all(words.map(find))).flat());
  };
  return { take, expect };
}

/** Opens of words those that stand in a part of the index, by the numbers within it. */
export function openPart({ take, expect }: OpenWords, part: BundlePart | undefined): OpenWords {
  if (!part) return { take, expect };
  const pick = (hits: ReadonlyMap<string, TokenHits>) =>
    new Map([...hits].map(([word, held]) => [word, pickHits(held, part.pick)]));
  return { take: async (words) => pick(await take(words)), expect };
}

/** The same words, of which those that came ahead are not fetched. */
export function putAhead({ take, expect }: OpenWords, ahead: PackedAhead): OpenWords {
  const held = unpackAhead(ahead);
  const isLeft = (word: string) => !held.has(word) && (!ahead.isWhole || isSign(word));
  const find = (word: string) => {
    const packed = held.get(word);
    return packed === undefined ? [] : [[word, unpackPostings(packed)] as const];
  };
  return {
    take: async (words) => {
      const left = words.filter(isLeft);
      const fetched = left.length > 0 ? await take(left) : [];
      return new Map([...words.flatMap(find), ...fetched]);
    },
    expect: (words) => expect(words.filter(isLeft)),
  };
}
