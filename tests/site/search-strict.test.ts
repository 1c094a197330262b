import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlainIndex } from '../../src/domain/search/index/plain-index.ts';
import { describeSearch, offerAll } from '../../src/islands/search/describe-search.ts';
import { openIndex, type OpenIndex } from '../support/site/ask-index.ts';
import { readFile, readSections } from '../support/site/read-data.ts';

let index: OpenIndex;
beforeAll(async () => {
  index = await openIndex('real');
});
const count = async (query: string) => (await index.askAll(query)).places.length;

describe('What stands nowhere is found nowhere', () => {
  // faults.md B06, B07; 2025 of that list is the number of a section
  test.each([
    'C++',
    'y',
    'h',
    'art',
    'code',
    'co',
    'AI',
    '1106',
    '0120',
    '3000万円',
    '0422-11-2222',
    'code1312',
    'hart12z',
    'ᶜ1312ᶻ',
    'x9',
    'abc',
    '12345',
    '0800-123-4567',
    'R8',
    '1000万円',
    '昭和3年',
    '第50条',
    'xyzzy',
  ])('%s', async (query) => {
    expect(await count(query)).toBe(0);
  });

  test('No two letters find a place that does not hold them as a word', async () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const asked = [...letters, ...letters.flatMap((one) => letters.map((other) => one + other))];
    const { tokens } = JSON.parse(readFile('real', 'pagefind/plain.json')) as PlainIndex;
    const found = [];
    for (const query of asked) if ((await count(query)) > 0) found.push(query);
    expect(found).toEqual(asked.filter((query) => `${query}ᶻ` in tokens));
    expect(found).toContain('pr');
  });

  test('No number of four digits finds a section by another number than its own', async () => {
    const codes = new Map(readSections('real').map(({ code, path }) => [code, path]));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1000, max: 9999 }).map(String), async (number) => {
        const jumps = (await index.ask(number)).places.filter(({ jump }) => jump).map(({ path }) => path);
        expect(jumps).toEqual(codes.has(number) ? [codes.get(number)] : []);
      }),
      { numRuns: 2_000 },
    );
  });
});

// faults.md B08, B09, B10, B12, use.md B19
test.each([
  ['高橋', ['髙橋']],
  [
    '市民活動',
    ['市⺠活動', ...Array.from('\u200B\u00AD\uFEFF\u2060\u200E\u202B\uFE00\u{E0100}', (sign) => `市${sign}民活動`)],
  ],
  ['斎藤', ['齋藤']],
  ['館', ['舘']],
  ['市長の責務', ['市⻑の責務']],
  ['障害', ['障がい', '障碍']],
  ['手引き', ['手引', 'てびき']],
  ['受け入れ', ['受入れ', '受入']],
  ['組み合わせ', ['組合せ', '組合わせ']],
  ['分かりやすい', ['わかりやすい']],
  ['申し込み', ['申込み', '申込', '申しこみ']],
  ['話し合い', ['話合い', '話合']],
  ['引き継ぎ', ['引継ぎ', '引継', '引きつぎ']],
  ['締切', ['締め切り', '締切り']],
  ['一人', ['ひとり', '1人', '１人']],
  ['二つ', ['2つ']],
  ['3回', ['三回']],
  ['見直し', ['見なおし', '改定']],
  ['支援', ['し援', '手だすけ', '手助け', 'しえん']],
  ['地域づくり', ['地域作り']],
  ['仕組みづくり', ['仕組み作り', 'しくみづくり']],
  ['人材', ['人財']],
  ['様々', ['さまざま']],
  ['見守り', ['見まもり', '見守']],
  ['問い合わせ', ['問合せ', '問合わせ']],
  ['取り決め', ['取決め', 'とりきめ']],
  ['生かす', ['活かす']],
  ['呼びかけ', ['呼び掛け']],
  ['働きかけ', ['働き掛け']],
  ['施策', ['しさく']],
  ['公益', ['こうえき']],
  ['コミュニティ', ['コミュニティー']],
  ['ボランティア', ['ボランテイア', 'ﾎﾞﾗﾝﾃｨｱ']],
  ['NPO', ['ＮＰＯ', 'エヌピーオー', 'N.P.O.']],
  ['まちづくり', ['街づくり', '町づくり']],
  ['附則', ['付則']],
  ['協働', ['協動', '共働', '恊働', 'kyoudou']],
  ['取り組み', ['取組', '取組み', '取りくみ']],
  ['子ども', ['子供', 'こども']],
  ['かかわり', ['関わり', '係わり']],
  ['手続き', ['手続']],
])('%s is found in as many places however it is written: %o', async (word, others) => {
  const right = await count(word);
  expect(right).toBeGreaterThan(0);
  expect(await Promise.all(others.map(count))).toEqual(others.map(() => right));
});

test.each([
  ['補助金xyz', /^「xyz」は見つかりませんでした。「補助金」で\d+か所が見つかりました。/],
  ['ブロックチェーン', /^「ブロックチェーン」は見つかりませんでした。一部が同じことばや近いことばのある場所を、/],
  ['5億円', /^「5億円」は見つかりませんでした。一部が/],
  ['共済', /^「共済」は見つかりませんでした。一部が/],
  ['市民活動', /^「市民活動」で\d+か所が見つかりました。/],
  ['立ち入り', /^「立ち入り」は見つかりませんでした。一部が/],
])('Of %s the page says what was understood, and counts nothing else', async (query, said) => {
  const request = { query, city: '', document: '', kind: '' } as const;
  expect(describeSearch({ kind: 'answered', request, answer: await index.ask(query) })).toMatch(said);
});

test('Words that are spelled nearly like one that is not understood are offered', async () => {
  const { near, places } = await index.ask('共済');
  expect(near).toContain('共催');
  expect(places.slice(0, 5).map(({ path }) => path)).toContain('/odawara/guideline/forms/#joint-hosting');
});

test('What no letter of a question is known of is not answered with what is near', async () => {
  expect(await count('ϡϡϡ')).toBe(0);
  expect(await count('𓀀𓀀')).toBe(0);
});

test('Under the field no count is offered of places that only hold a part of a word', async () => {
  expect(offerAll(await index.ask('ブロックチェーン'))).toBe('すべてを見る・絞り込む');
  const { length } = (await index.askAll('市民活動')).places;
  expect(length).toBeGreaterThan(200);
  expect(offerAll(await index.ask('市民活動'))).toBe(`${length}か所すべてを見る・絞り込む`);
});
