import { expect, test } from 'vitest';
import { checkCityCounts } from '../../../src/check/rules/city-counts.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const FORM = 'forms/joint-hosting.yaml';
const GIST = '団体と市が、どちらも主催者として';
const SAID =
  '市の数が、手で書かれています。市の数が変わると誤りになります。数を書かずに言い換えてください（例：「3つの市が挙げる」→「市の文書が挙げる」）。';

test.each(['3つの市', '四つの市', '4市', '４市', '十二市', '12の市', '両市', '5つの自治体'])(
  '%s in a text that all cities share is told',
  async (count) => {
    expect(await tellOf(checkCityCounts, { [FORM]: [GIST, `${count}が挙げる、`] })).toEqual([
      `${FORM}:4　gist「${count}」\n　　${SAID}`,
    ]);
  },
);

test('What a city says of itself does not count the others', async () => {
  const edits = {
    [`${CITY}/city.yaml`]: ['橋の色が決まっています。', '橋があるのは、収めた4市の中で1つです。'],
  } as const;
  expect(await tellOf(checkCityCounts, edits)).toEqual([`${CITY}/city.yaml:10　featuresの2番目「4市」\n　　${SAID}`]);
});

test.each(['4つの市民活動団体', '3市場', '二つの市立図書館', '1つの市', 'どの市', '4人'])(
  '%s counts no cities',
  async (words) => {
    expect(await tellOf(checkCityCounts, { [FORM]: [GIST, `${words}が挙げる、`] })).toEqual([]);
  },
);

test('A document of a city may count cities', async () => {
  const trial = `${CITY}/guide/practice/trial.mdx`;
  expect(await tellOf(checkCityCounts, { [trial]: ['小さな橋を1つかけて、', '3市が橋をかけて、'] })).toEqual([]);
});
