import { expect, test } from 'vitest';
import { checkArticleText } from '../../../src/check/rules/article-text.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const ARTICLE = `${CITY}/ordinance/rules/art-1.mdx`;
const FIRST = '<Paragraph id="art-1-p1">';

test('An article of paragraphs, notes and comments is told of nothing', async () => {
  const besides = `{/* 覚え書き */}\n\n<EditorNote id="H-1">注です。</EditorNote>\n\n${FIRST}`;
  expect(await tellOf(checkArticleText)).toEqual([]);
  expect(await tellOf(checkArticleText, { [ARTICLE]: [FIRST, besides] })).toEqual([]);
});

test('A sentence beside the paragraphs is told with its line', async () => {
  expect(await tellOf(checkArticleText, { [ARTICLE]: [FIRST, `前置きです。\n\n${FIRST}`] })).toEqual([
    `${ARTICLE}:11\n　　条の文が<Paragraph>の外にあります。<Paragraph id="art-…">で囲んでください。編集注なら<EditorNote>に書きます。`,
  ]);
});
