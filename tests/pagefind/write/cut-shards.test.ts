import { encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameShard } from '../../../src/domain/search/index/name-shard.ts';
import { nameWord } from '../../../src/pagefind/file-format.ts';
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

/** What the shard holds in which a browser looks for a token. */
function lookUp(token: string, shards: readonly Shard[]): Word | undefined {
  const name = nameShard(nameWord(token), shards.length);
  return shards.find((shard) => shard.name === name)?.words.find(([held]) => held === nameWord(token));
}

test('Every word stands with all its places in the shard where a browser looks for it, and in no other', () => {
  fc.assert(
    fc.property(words, (given) => {
      const shards = cutShards(given);
      for (const [text, postings] of given.filter(([one]) => one.length > 1)) {
        expect(lookUp(text, shards)?.[1]).toEqual(postings);
        expect(shards.flatMap((shard) => shard.words).filter(([one]) => one === text)).toHaveLength(1);
      }
    }),
  );
});

test('The shard where a browser looks for one character leads to every place of what begins with it', () => {
  fc.assert(
    fc.property(words, (given) => {
      const shards = cutShards(given);
      for (const [first, held] of Map.groupBy(given, ([text]) => text[0] ?? '')) {
        const found = lookUp(first, shards);
        expect(new Set(found && listPages(found))).toEqual(new Set(held.flatMap(listPages)));
      }
    }),
  );
});

test('One character stands in a page as often as what begins with it, which counts a quarter', () => {
  const shards = cutShards([
    ['協', [[3, [-25, 0], []]], []],
    ['協働', [[3, [-25, 0, 1, -169, 2], []]], []],
    ['協議', [[5, [-49, 0], []]], []],
  ]);
  expect(lookUp('協', shards)?.[1]).toEqual([
    [3, [-7, 0, 1, -25, 2, -43, 3], []],
    [2, [-13, 0], []],
  ]);
});

test('What is met whole has no beginning', () => {
  const shards = cutShards([['cityᶻ', [[3, [-25, 0], []]], []]]);
  expect(shards.flatMap((shard) => shard.words).map(([word]) => word)).toEqual(['cityᶻ']);
});

test('Shards are as many as make one of them a kilobyte and a half', () => {
  const heavy = Array.from({ length: 180 }, (_, at) => at);
  const held = ['あい', 'いう', 'うえ', 'えお'].map((text) => word(text, heavy));
  const shards = cutShards(held);
  const weight = shards.flatMap((shard) => shard.words).reduce((sum, one) => sum + encode(one).length, 0);
  expect(weight).toBeGreaterThan(8_000);
  expect(shards).toHaveLength(Math.ceil(weight / 1_500));
});
