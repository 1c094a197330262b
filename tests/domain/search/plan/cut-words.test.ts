import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutWords } from '../../../../src/domain/search/plan/cut-words.ts';

const words = (text: string) => cutWords(text).map(({ word }) => word);
const first = (text: string) => cutWords(text).map(({ ways }) => ways[0]?.tokens);

test.each([
  ['委託と補助の関係', ['委託', '補助', '関係']],
  ['市民が参加する', ['市民', '参加']],
  ['npoとの協働', ['npo', '協働']],
  ['補助金について', ['補助金']],
  ['事業の評価・公開', ['事業', '評価', '公開']],
  ['<script>alert("協働")</script>', ['script', 'alert', '協働']],
])('Particles and signs are dropped: 「%s」 has the words %o', (text, found) => {
  expect(words(text)).toEqual(found);
});

test.each(['振り返り', '話し合い', 'まちづくり', '取り組み', 'こども'])(
  'The word 「%s」 is asked for whole',
  (word) => {
    expect(first(word)[0]?.join('')).toContain(word.slice(-2));
    expect(first(word)[0]).toHaveLength(word.length - 1);
  },
);

test('Beside others, pairs of hiragana are not asked for: they are in every text and the heaviest to fetch', () => {
  expect(first('見つける')[0]).toEqual(['見つ']);
});

test('A word is asked for in pairs of characters, a single kanji faintly', () => {
  expect(first('環境政策課')).toEqual([['環境', '境政', '政策', '策課']]);
  expect(first('チェックシート')).toEqual([['チェ', 'ェッ', 'ック', 'クシ', 'シー', 'ート']]);
  expect(cutWords('緑')).toEqual([{ word: '緑', ways: [{ tokens: ['緑'], weight: 1 }], weight: 0.5 }]);
});

test('A word with kana is asked for by its kanji too, which counts less', () => {
  expect(cutWords('資金集め')[0]?.ways).toEqual([
    { tokens: ['資金', '金集', '集め'], weight: 1 },
    { tokens: ['資金', '金集'], weight: 0.6, said: '資金集' },
  ]);
});

test.each([
  ['見つける', '見つ'],
  ['活かして', '活か'],
  ['話し合っている', '話し合'],
  ['見守る', undefined],
  ['守る', undefined],
  ['募集している', undefined],
])('「%s」 is asked for by its stem %s, where that is more than its kanji', (word, stem) => {
  const said = cutWords(word)[0]?.ways.map((way) => way.said);
  expect(said?.[0]).toBeUndefined();
  expect(said?.slice(1, -1)).toEqual(stem === undefined ? [] : [stem]);
});

test('Hiragana counts fully alone, faintly beside other words', () => {
  expect(cutWords('いきいき')[0]?.weight).toBe(1);
  expect(cutWords('いきいき 事業').map(({ weight }) => weight)).toEqual([0.5, 1]);
});

test('A word typed twice is asked once, and text without letters has no words', () => {
  expect(words('協働 協働')).toEqual(['協働']);
  expect(['', '　', '？！…', '「」', '🙂'].flatMap(words)).toEqual([]);
});

// attack.md A9: 「では」 read as one particle or as two took twice as long for each further one.
test('No particle is made of others, so that a run of them is read in one way only', () => {
  const run = /^[ぁ-ん]+$/;
  const source = readFileSync('src/domain/search/plan/cut-words.ts', 'utf8');
  const particles = /'(について\|[^']+)'/.exec(source)?.[1]?.split('|') ?? [];
  expect(particles.length).toBeGreaterThan(20);
  expect(particles.filter((one) => !run.test(one))).toEqual([]);
  const made = particles.filter((one) => countReadings(one, particles) > 1);
  expect(made).toEqual([]);
  expect(cutWords(`協${'では'.repeat(5_000)}ん`)).toHaveLength(1);
});

test('Particles that stand together are dropped together', () => {
  expect(words('市では市民との協働には')).toEqual(['市', '市民', '協働']);
});

/** In how many ways a text can be laid out of particles. */
function countReadings(text: string, particles: readonly string[]): number {
  const ways = [1];
  for (let end = 1; end <= text.length; end += 1)
    ways[end] = particles.reduce(
      (sum, one) => sum + (text.slice(0, end).endsWith(one) ? (ways[end - one.length] ?? 0) : 0),
      0,
    );
  return ways[text.length] ?? 0;
}
