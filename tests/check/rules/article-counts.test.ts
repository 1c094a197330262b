import { expect, test } from 'vitest';
import { checkArticleCounts } from '../../../src/check/rules/article-counts.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const ARTICLE = `${CITY}/ordinance/rules/art-1.mdx`;
const OUTLINE = `${CITY}/ordinance/outline.yaml`;

test('An article with all its paragraphs and items is told of nothing', async () => {
  expect(await tellOf(checkArticleCounts)).toEqual([]);
});

test('A paragraph or an item that is missing is told with both numbers', async () => {
  expect(
    await tellOf(checkArticleCounts, { [OUTLINE]: ['paragraphs: 2, items: 1', 'paragraphs: 3, items: 2'] }),
  ).toEqual([
    `${ARTICLE}:5　article「1」\n　　項が2あります。outline.yamlでは3です。抜けた項を足すか、outline.yamlの数を直してください。`,
    `${ARTICLE}:5　article「1」\n　　号が1あります。outline.yamlでは2です。抜けた号を足すか、outline.yamlの数を直してください。`,
  ]);
});

test('An article that claims no article of the outline is told', async () => {
  expect(await tellOf(checkArticleCounts, { [OUTLINE]: ['kind: article', 'kind: section'] })).toEqual([
    `${ARTICLE}:6　sources\n　　sourcesに、outline.yamlの条（kind: article）がありません。outline.yamlの番号を足すか、kindをarticleにしてください。`,
  ]);
});

test('Of an article that cannot be read nothing is counted', async () => {
  expect(await tellOf(checkArticleCounts, { [ARTICLE]: ['</Paragraph>', ''] })).toEqual([]);
});

test('A supplementary provision that lacks a paragraph of its outline is told', async () => {
  expect(
    await tellOf(checkArticleCounts, { [OUTLINE]: ['title: 附則, paragraphs: 2', 'title: 附則, paragraphs: 3'] }),
  ).toEqual([
    `${CITY}/ordinance/supplements/supplement-enactment.mdx:4　supplement「1」\n　　項が2あります。outline.yamlでは3です。抜けた項を足すか、outline.yamlの数を直してください。`,
  ]);
});
