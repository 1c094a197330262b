import { expect, test } from 'vitest';
import { checkArticleParagraphs } from '../../../src/check/rules/article-paragraphs.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const ARTICLE = `${CITY}/ordinance/rules/art-1.mdx`;

test('Paragraphs and items that bear their numbers in order are told of nothing', async () => {
  expect(await tellOf(checkArticleParagraphs)).toEqual([]);
});

test('A paragraph with the number of another is told with the number that is next', async () => {
  expect(
    await tellOf(checkArticleParagraphs, { [ARTICLE]: ['<Paragraph id="art-1-p2">', '<Paragraph id="art-1-p3">'] }),
  ).toEqual([
    `${ARTICLE}:13　id「art-1-p3」\n　　この条の2番目の項のidではありません。id="art-1-p2" にするか、抜けや順を直してください。`,
  ]);
});

test('An item with a wrong number, or outside its paragraph, is told', async () => {
  expect(await tellOf(checkArticleParagraphs, { [ARTICLE]: ['art-1-p2-i1', 'art-1-p2-i2'] })).toEqual([
    `${ARTICLE}:17　id「art-1-p2-i2」\n　　第2項の1番目の号のidではありません。id="art-1-p2-i1" にするか、抜けや順を直してください。`,
  ]);
  const outside = '<Item id="art-1-p1-i1">赤です。</Item>\n\n<Paragraph id="art-1-p1">';
  expect(await tellOf(checkArticleParagraphs, { [ARTICLE]: ['<Paragraph id="art-1-p1">', outside] })).toEqual([
    `${ARTICLE}:11\n　　<Item>が<Paragraph>の外にあります。号は、それが属する項の<Paragraph>の中に書いてください。`,
  ]);
});

test('A paragraph in a section that is no article is told', async () => {
  const purpose = `${CITY}/guide/start/purpose.mdx`;
  const body = new TextDecoder().decode(MIHON.get(purpose));
  const edits = { [purpose]: `${body}\n<Paragraph id="art-9-p1">\n\n文です。\n\n</Paragraph>\n` };
  expect(await tellOf(checkArticleParagraphs, edits)).toEqual([
    `${purpose}:${body.split('\n').length + 1}　<Paragraph>のid「art-9-p1」\n　　条ではない節に、<Paragraph>があります。ファイルの先頭にarticle（条の番号）を書くか、ふつうの段落や<List>で書いてください。`,
  ]);
});
