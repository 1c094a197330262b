import { expect, test } from 'vitest';
import { checkArticleCaptions } from '../../../src/check/rules/article-captions.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const ARTICLE = `${CITY}/ordinance/rules/art-1.mdx`;
const OUTLINE = `${CITY}/ordinance/outline.yaml`;

test('An article with the caption of its source, or with a title of ours where it has none, is told of nothing', async () => {
  expect(await tellOf(checkArticleCaptions)).toEqual([]);
  const ours = {
    [ARTICLE]: ['title: 橋', 'title: 橋\ntitleIsOurs: true'],
    [OUTLINE]: ['第1条（橋）', '第1条'],
  } as const;
  expect(await tellOf(checkArticleCaptions, ours)).toEqual([]);
});

test('Another caption than that of the source is told', async () => {
  expect(await tellOf(checkArticleCaptions, { [ARTICLE]: ['title: 橋', 'title: はし'] })).toEqual([
    `${ARTICLE}:2　title「はし」\n　　原典の条の見出しは「橋」です。titleかoutline.yamlのtitleを直してください。`,
  ]);
});

test('A title that is ours without saying so, or says so without being, is told', async () => {
  expect(await tellOf(checkArticleCaptions, { [OUTLINE]: ['第1条（橋）', '第1条'] })).toEqual([
    `${ARTICLE}:2　title「橋」\n　　原典の条に見出しがありません。「titleIsOurs: true」を足してください。`,
  ]);
  expect(await tellOf(checkArticleCaptions, { [ARTICLE]: ['title: 橋', 'title: 橋\ntitleIsOurs: true'] })).toEqual([
    `${ARTICLE}:3　titleIsOurs「true」\n　　原典の条に見出し「橋」があります。titleを「橋」にして、titleIsOursを消してください。`,
  ]);
});
