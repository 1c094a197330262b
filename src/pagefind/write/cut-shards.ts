import { encode } from 'cborg';
import type { Posting, Word } from './pagefind-files.ts';

/** Words that lie in one file, and from where to where what is asked for is looked for there. */
export type Shard = { readonly from: string; readonly to: string; readonly words: readonly Word[] };

/** How large a shard is before compression, in bytes. Small: a query fetches one for each of its tokens. */
const LARGE = 3_000;

/** Behind every character of a word. */
const BEYOND = '\u{10ffff}';

type Growing = { from: string; to: string; readonly words: Word[]; size: number };

/**
 * Cuts words, in their order, into shards. Words that begin with the same character lie in one, because one character
 * is asked for by the shard it falls into. Where they are too many for one, the character itself becomes a word that
 * leads to all their places.
 */
export function cutShards(words: readonly Word[]): readonly Shard[] {
  const shards: Growing[] = [];
  for (const [first, held] of Map.groupBy(words, ([word]) => [...word][0] ?? '')) {
    const sizes = held.map(measure);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    if (size <= LARGE) {
      const isNew = size > LARGE - (shards.at(-1)?.size ?? LARGE);
      held.forEach((word, at) => add(shards, word, isNew && at === 0));
    } else {
      const near = countNear(sizes);
      gatherUnder(first, held, near).forEach((word, at) => {
        const isFull = at > near && (shards.at(-1)?.size ?? 0) + measure(word) > LARGE;
        add(shards, word, at === 0 || isFull);
      });
    }
  }
  return shards.map(nameRange);
}

/** Whole beginnings are told by their one character, which weighs less than the words. */
function nameRange({ from, to, words }: Growing, at: number, all: readonly Growing[]): Shard {
  const [first = ''] = from;
  const [last = ''] = to;
  const isSplit = (one: string, other: string | undefined) => other?.startsWith(one) ?? false;
  return {
    from: isSplit(first, all[at - 1]?.to) ? from : first,
    to: isSplit(last, all[at + 1]?.from) ? to : `${last}${BEYOND}`,
    words,
  };
}

function add(shards: Growing[], word: Word, isNew: boolean): void {
  const now = isNew ? undefined : shards.at(-1);
  if (!now) shards.push({ from: word[0], to: word[0], words: [word], size: measure(word) });
  else {
    now.words.push(word);
    now.to = word[0];
    now.size += measure(word);
  }
}

function measure(word: Word): number {
  return encode(word).length;
}

/** How many of the words, from the first on, share the shard of their beginning. */
function countNear(sizes: readonly number[]): number {
  let sum = 0;
  const near = sizes.findIndex((size) => (sum += size) > LARGE / 2);
  return Math.max(1, near);
}

/**
 * Puts before words the beginning they share, with the places of those that are not near enough to lie in its shard.
 */
function gatherUnder(first: string, words: readonly Word[], near: number): readonly Word[] {
  const itself = words.find(([word]) => word === first);
  const others = words.filter((word) => word !== itself);
  const places = listPlaces(itself?.[1] ?? []);
  const found = new Set(others.slice(0, near).flatMap(([, held]) => [...listPlaces(held).keys()]));
  for (const [, held] of others.slice(near))
    for (const [at, [positions, ...rest]] of listPlaces(held))
      if (!places.has(at) && !found.has(at)) places.set(at, [keepFirst(positions), ...rest.map(() => [])]);
  const spellings = itself?.slice(2) ?? words[0]?.slice(2).map((other) => (Array.isArray(other) ? [] : other)) ?? [];
  return [[first, toPostings(places), ...spellings], ...others];
}

function listPlaces(postings: readonly Posting[]): Map<number, readonly unknown[]> {
  let at = 0;
  return new Map(postings.map(([distance, ...rest]) => [(at += distance), rest]));
}

function toPostings(places: ReadonlyMap<number, readonly unknown[]>): readonly Posting[] {
  const sorted = [...places].sort(([a], [b]) => a - b);
  return sorted.map(([at, rest], number): Posting => [at - (sorted[number - 1]?.[0] ?? 0), ...rest]);
}

/** Of the positions of a word the first, behind the mark of its weight. */
function keepFirst(positions: unknown): unknown {
  const held = positions as readonly number[];
  return held.slice(0, (held[0] ?? 0) < 0 ? 2 : 1);
}
