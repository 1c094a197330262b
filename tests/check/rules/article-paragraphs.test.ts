import { expect, test } from 'vitest';
import { checkArticleParagraphs } from '../../../src/check/rules/article-paragraphs.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

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

test('What an amendment put between two items bears the number before it and one of its own', async () => {
  const item = '<Item id="art-1-p2-i1" term="赤">はじまりの色をいいます。</Item>';
  const behind = (id: string) => ({ [ARTICLE]: [item, `${item}\n\n<Item id="${id}">朱です。</Item>`] }) as const;
  expect(await tellOf(checkArticleParagraphs, behind('art-1-p2-i1-2'))).toEqual([]);
  expect(await tellOf(checkArticleParagraphs, behind('art-1-p2-i2-2'))).toEqual([
    `${ARTICLE}:19　id「art-1-p2-i2-2」\n　　第2項の2番目の号のidではありません。id="art-1-p2-i2" にするか、抜けや順を直してください。`,
  ]);
});

const SUPPLEMENT = `${CITY}/ordinance/supplements/supplement-enactment.mdx`;

test('A paragraph of a supplementary provision with a wrong number is told like one of an article', async () => {
  expect(await tellOf(checkArticleParagraphs, { [SUPPLEMENT]: ['id="suppl-1-p1"', 'id="suppl-2-p1"'] })).toEqual([
    `${SUPPLEMENT}:12　id「suppl-2-p1」\n　　この附則の1番目の項のidではありません。id="suppl-1-p1" にするか、抜けや順を直してください。`,
  ]);
});

test('A paragraph in a section that is neither article nor supplementary provision is told once', async () => {
  expect(await tellOf(checkArticleParagraphs, { [SUPPLEMENT]: ['supplement: 1\n', ''] })).toEqual([
    `${SUPPLEMENT}:11　id「suppl-1-p1」\n　　条でも附則でもない節に、<Paragraph>があります。条なら「article: 1」、附則なら「supplement: 1」のように、項目に番号を書いてください。`,
  ]);
});
