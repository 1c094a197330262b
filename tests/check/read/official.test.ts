import { expect, test } from 'vitest';
import { checkTypography } from '../../../src/check/rules/typography.ts';
import { checkWesternYears } from '../../../src/check/rules/western-years.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const DOCUMENT = `${CITY}/ordinance/document.yaml`;
const ARTICLE = `${CITY}/ordinance/rules/art-1.mdx`;
const LAW = '令和５年10月1日から施行し、平成30年要綱第７号は、廃止する。';
const own: Edits = { [ARTICLE]: ['市と市民は、虹の橋をかけることができます。</Paragraph>', `${LAW}</Paragraph>`] };
const official: Edits = { ...own, [DOCUMENT]: ['kind: ', 'wording: official\nkind: '] };

test('Words of a city itself are held to none of the habits of our writing', async () => {
  expect((await tellOf(checkTypography, own)).join()).toContain('全角の数字があります');
  expect((await tellOf(checkWesternYears, own)).join()).toContain('西暦がありません');
  expect(await tellOf(checkTypography, official)).toEqual([]);
  expect(await tellOf(checkWesternYears, official)).toEqual([]);
});

test('What we say about such a document is held to them', async () => {
  const edits: Edits = { [DOCUMENT]: ['summary: 条が1つ', 'wording: official\nsummary: 条が１つ'] };
  expect((await tellOf(checkTypography, edits)).join()).toContain('全角の数字があります');
});
