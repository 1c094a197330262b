import { encode } from 'cborg';
import { nameShard, nameShardAt } from '../../domain/search/index/name-shard.ts';
import { WHOLE } from '../../domain/search/plan/cut-tokens.ts';
import { nameWord } from '../file-format.ts';
import type { Posting, Word } from './pagefind-files.ts';

/** Words that lie in one file. */
export type Shard = { readonly name: string; readonly words: readonly Word[] };

/** How large a shard is on average before compression, in bytes. Small: a query fetches one for each of its tokens. */
const LARGE = 1_500;

/** How many times less a word counts that only begins with the one character: Pagefind weighs beginnings less too. */
const WEAKER = 4;

/**
 * Cuts words into shards by their letters alone (`nameShard`). One character is a word as well, with the places of all
 * words that begin with it, so that it is found without fetching these.
 */
export function cutShards(words: readonly Word[]): readonly Shard[] {
  const alike = Map.groupBy(words, ([word]) => [...word][0] ?? '');
  const all = [...alike].flatMap(([first, held]) => [
    ...gatherUnder(first, held),
    ...held.filter(([word]) => word !== first),
  ]);
  const size = all.reduce((sum, word) => sum + encode(word).length, 0);
  const shards = Math.max(1, Math.ceil(size / LARGE));
  const held = Map.groupBy(all, ([word]) => nameShard(word, shards));
  return Array.from({ length: shards }, (_, at) => ({ name: nameShardAt(at), words: held.get(nameShardAt(at)) ?? [] }));
}

/** The word of one character; none where all words are met whole (Latin letters, digits, facts). */
function gatherUnder(first: string, words: readonly Word[]): readonly Word[] {
  const typed = words.filter(([word]) => !word.endsWith(WHOLE));
  const [like] = typed;
  if (!like) return [];
  const places = new Map<number, readonly unknown[]>();
  for (const [word, held] of typed)
    for (const [at, [positions, ...rest]] of listPlaces(held)) {
      const [known = []] = places.get(at) ?? [];
      const told = positions as readonly number[]; // as `dropPositions` leaves them
      places.set(at, [addPositions(known, word === first ? told : weaken(told)), ...rest.map(() => [])]);
    }
  const spellings = like.slice(2).map((other) => (Array.isArray(other) ? [] : other));
  return [[nameWord(first), toPostings(places), ...spellings]];
}

function listPlaces(postings: readonly Posting[]): Map<number, readonly unknown[]> {
  let at = 0;
  return new Map(postings.map(([distance, ...rest]) => [(at += distance), rest]));
}

function toPostings(places: ReadonlyMap<number, readonly unknown[]>): readonly Posting[] {
  const sorted = [...places].sort(([a], [b]) => a - b);
  return sorted.map(([at, rest], number): Posting => [at - (sorted[number - 1]?.[0] ?? 0), ...rest]);
}

/** A mark of a weight is 24 times as much, below nought, behind one for nothing. */
function weaken(positions: readonly number[]): readonly number[] {
  return positions.map((position) => (position < 0 ? -1 - Math.round((-1 - position) / WEAKER) : position));
}

/** The positions of two words of a page, by their weights, as if they were one's: how often counts, not where. */
function addPositions(known: unknown, more: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const positions of [known as readonly number[], more]) {
    let mark = 0;
    for (const position of positions)
      if (position < 0) mark = position;
      else counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  let next = 0;
  return [...counts]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([mark, count]) => {
      const first = next;
      next += count;
      return [...(mark < 0 ? [mark] : []), first, ...Array<number>(count - 1).fill(1)];
    });
}
