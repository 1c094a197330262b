import { encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listShards } from '../../../src/pagefind/ask/list-shards.ts';
import { cutShards, type Shard } from '../../../src/pagefind/write/cut-shards.ts';
import type { Posting, Word } from '../../../src/pagefind/write/pagefind-files.ts';

/** A word that stands at the pages of these numbers. */
function word(text: string, pages: readonly number[]): Word {
  const postings = pages.map((page, at): Posting => [page - (pages[at - 1] ?? 0), [-25, 1], []]);
  return [text, postings, []];
}

function listPages([, postings]: Word): readonly number[] {
  let at = 0;
  return postings.map(([distance]) => (at += distance));
}

/** So many pages that some words alone, and some beginnings, are too much for a shard. */
const pages = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]) => Array.from({ length }, (_, at) => from + at));
const texts = fc.tuple(
  fc.constantFrom('協', '市', '民', '緑'),
  fc.string({ unit: fc.constantFrom('あ', 'い', 'う', 'え', 'お'), maxLength: 4 }),
);
const words = fc
  .uniqueArray(
    fc.tuple(
      texts.map((pair) => pair.join('')),
      pages,
    ),
    { selector: ([text]) => text, maxLength: 60 },
  )
  .map((all) => all.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([text, held]) => word(text, held)));

/** The shard in which a browser looks for a token. */
function shardOf(token: string, shards: readonly Shard[]): Shard | undefined {
  const [name = ''] = listShards(shards.map(({ from }) => from).join(' '), [token]);
  return shards[Number.parseInt(name, 36)];
}

test('Every word stands with all its places in the shard where a browser looks for it, and in no other', () => {
  fc.assert(
    fc.property(words, (given) => {
      const shards = cutShards(given);
      for (const [text, postings] of given.filter(([one]) => one.length > 1)) {
        const held = shards.filter((shard) => shard.words.some(([one]) => one === text));
        expect(held).toEqual([shardOf(text, shards)]);
        expect(held[0]?.words.find(([one]) => one === text)?.[1]).toEqual(postings);
        expect((held[0]?.from ?? '') <= text && text <= (held[0]?.to ?? '')).toBe(true);
      }
    }),
  );
});

test('The shard where a browser looks for one character leads to every place of what begins with it', () => {
  fc.assert(
    fc.property(words, (given) => {
      const shards = cutShards(given);
      for (const [first, held] of Map.groupBy(given, ([text]) => text[0] ?? '')) {
        const near = shardOf(first, shards)?.words.filter(([text]) => text.startsWith(first)) ?? [];
        expect(new Set(near.flatMap(listPages))).toEqual(new Set(held.flatMap(listPages)));
      }
    }),
  );
});

test('As many beginnings share a shard as come to three kilobytes', () => {
  const heavy = Array.from({ length: 180 }, (_, at) => at);
  const [one, ...others] = ['あ', 'い', 'う', 'え', 'お'].map((first) => word(`${first}う`, heavy));
  const weight = encode(one).length;
  expect([weight > 1_000, weight < 1_500]).toEqual([true, true]);
  const shards = cutShards([word('あ', [1]), ...(one ? [one] : []), ...others]);
  expect(shards.map((shard) => shard.words.map(([text]) => text))).toEqual([
    ['あ', 'あう', 'いう'],
    ['うう', 'えう'],
    ['おう'],
  ]);
  expect(shards.map(({ from }) => from)).toEqual(['あ', 'う', 'お']);
});
