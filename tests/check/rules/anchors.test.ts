import { expect, test } from 'vitest';
import { checkAnchors } from '../../../src/check/rules/anchors.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const STEP = `${CITY}/guide/start/first-step.mdx`;
const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const HOW = '「### 見出し \\{#first-step-内容}」のように書いてください。';

test('Headings with lasting ids of their own are told of nothing', async () => {
  expect(await tellOf(checkAnchors)).toEqual([]);
});

test('A heading without id, or with one that is not the section’s, is told with its line', async () => {
  expect(await tellOf(checkAnchors, { [STEP]: [' \\{#first-step-belongings}', ''] })).toEqual([
    `${STEP}:12「歩くときの持ち物」\n　　見出しに固定のidがありません。${HOW}`,
  ]);
  expect(await tellOf(checkAnchors, { [STEP]: ['first-step-belongings', 'belongings'] })).toEqual([
    `${STEP}:12「歩くときの持ち物」\n　　見出しのid「belongings」が、節の名前「first-step」で始まっていません。${HOW}`,
  ]);
});

test('An id that stands twice in a document is told with the other file', async () => {
  const again = '小さな橋を1つかけて、\n\n### 橋 \\{#trial-a}\n\n### 川 \\{#trial-a}\n\n';
  expect(await tellOf(checkAnchors, { [TRIAL]: ['小さな橋を1つかけて、', again] })).toEqual([
    `${TRIAL}:13「trial-a」\n　　位置「trial-a」が、同じ文書の ${TRIAL} にもあります。どちらかのidを変えてください。`,
  ]);
});
