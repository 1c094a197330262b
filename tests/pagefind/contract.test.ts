import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TokenField } from '../../src/domain/search/index/token-field.ts';
import { openEngine, type PagefindEngine } from '../../src/pagefind/ask/engine.ts';
import { levelScores } from '../../src/pagefind/ask/level-scores.ts';
import { unpackPostings } from '../../src/domain/search/index/postings.ts';
import { nameWord } from '../../src/pagefind/file-format.ts';
import { expectSpoken, SPOKEN } from '../../src/pagefind/spoken-version.ts';
import { makeEngine, makeIndex, stopPagefind, type MadeIndex } from '../../src/pagefind/write/make-index.ts';

type PackageFile = { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> };
const readPackage = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as PackageFile;

describe('The version of Pagefind that this code speaks', () => {
  test('is the one that package.json names', () => {
    expectSpoken(readPackage('package.json').dependencies?.['pagefind'], 'package.json');
  });

  test('is the one that is installed', () => {
    expectSpoken(readPackage('node_modules/pagefind/package.json').version, 'node_modules/pagefind');
  });

  test('is the only one: any other is refused in one sentence that says what to do', () => {
    expect(() => expectSpoken('1.7.0', 'package.json')).toThrow(
      `src/pagefind が読み書きできるのは Pagefind ${SPOKEN} だけですが、package.json は 1.7.0 です。` +
        'package.json の版を戻すか、src/pagefind/README.md のとおりに直してください。',
    );
    expect(() => expectSpoken(`^${SPOKEN}`, 'package.json')).toThrow(`^${SPOKEN}`);
  });
});

/** Twelve places; all say 市民, the first six 協働, the last 緑 in its title and 花 six times. */
const RECORDS = Array.from({ length: 12 }, (_, at): readonly TokenField[] => [
  { weight: 7, tokens: at === 11 ? ['緑'] : ['題'] },
  {
    weight: 1,
    tokens: ['市民', ...(at < 6 ? ['協働'] : ['共催']), ...(at === 11 ? Array<string>(6).fill('花園') : [])],
  },
]);
let made: MadeIndex;
let engine: PagefindEngine;
const find = (token: string) => {
  const word = nameWord(token);
  const packed = made.words[word];
  if (packed !== undefined) engine.take(new Map([[word, unpackPostings(packed)]]));
  return new Map(engine.find(word));
};

describe('What this code takes for granted of Pagefind', () => {
  beforeAll(async () => {
    made = await makeIndex(RECORDS.map((fields, at) => ({ name: `/${at}/`, fields })));
    const module = await WebAssembly.compile(new Uint8Array(await makeEngine()));
    engine = await openEngine(module, made.lengths);
  }, 60_000);
  afterAll(() => stopPagefind());

  test('An index that was cut anew has its words with their places, and how long each place is', () => {
    expect(unpackPostings(made.words['協働'] ?? '').size).toBe(6);
    expect(made.lengths).toEqual([...Array<number>(11).fill(3), 9]);
  });

  test('A word weighs what it does at all its spots together: one number says it as well as many', async () => {
    const odd = [
      [
        { weight: 7, tokens: ['題'] },
        { weight: 1, tokens: ['緑地', '緑地', '緑地'] },
        { weight: 3, tokens: ['花壇'] },
      ],
    ];
    const { words } = await makeIndex(odd.map((fields) => ({ name: '/', fields })));
    expect(words['緑地']).toBe(words['花壇']);
  });

  test('The engine reads it: a word leads to the numbers of its places, one that nobody says to none', () => {
    expect([...find('協働').keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...find('緑').keys()]).toEqual([11]);
    expect([...find('東西').keys()]).toEqual([]);
  });

  test('One character leads to what begins with it', () => {
    expect([...find('花').keys()]).toEqual([11]);
  });

  test('Scores are BM25 times what fits: without the rarity a word of all places counts as one of half of them', () => {
    const [all, half] = [find('市民'), find('協働')];
    const level = (hits: ReadonlyMap<number, number>) => levelScores(hits, RECORDS.length).get(0) ?? 0;
    expect(half.get(0)).toBeGreaterThan(5 * (all.get(0) ?? 0));
    expect(level(half) / level(all)).toBeCloseTo(1, 2);
  });
});
