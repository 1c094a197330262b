import { expect, test } from 'vitest';
import { checkArticleNumbers } from '../../../src/check/rules/article-numbers.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const ARTICLE = `${CITY}/ordinance/rules/art-1.mdx`;

test('An article whose number, label and file agree is told of nothing', async () => {
  expect(await tellOf(checkArticleNumbers)).toEqual([]);
});

test('A number that is neither that of the file nor of the label is told at both', async () => {
  expect(await tellOf(checkArticleNumbers, { [ARTICLE]: ['article: 1', 'article: 2'] })).toEqual([
    `${ARTICLE}:5　article「2」\n　　articleが2なのに、ファイルの名前が「art-1.mdx」です。「art-2.mdx」にするか、articleを直してください。`,
    `${ARTICLE}:3　label「第1条」\n　　articleが2なのに、labelが「第1条」です。「第2条」にするか、articleを直してください。`,
  ]);
});

test.each(['第１条', '第一条'])('A label may stand as it is printed: %s', async (label) => {
  expect(await tellOf(checkArticleNumbers, { [ARTICLE]: ['label: 第1条', `label: ${label}`] })).toEqual([]);
});
