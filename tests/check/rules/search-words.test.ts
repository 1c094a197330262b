import { expect, test } from 'vitest';
import { checkSearchWords } from '../../../src/check/rules/search-words.ts';
import { tellOf } from '../../support/check/mihon-content.ts';

const FILE = 'search/words.yaml';
const write = (second: string, drop: string) =>
  `groups:\n  - { say: [補助金], read: [ほじょきん], near: [] }\n  - { say: [${second}], read: [], near: [補助金] }\ndrop: [${drop}]\nfaint: [いつ]\n`;

test('Words that each lead one way are told of nothing', async () => {
  expect(await tellOf(checkSearchWords, { [FILE]: write('委託', '知りたい') })).toEqual([]);
});

test('A word of two groups is told, in whatever width it is written', async () => {
  expect(await tellOf(checkSearchWords, { [FILE]: write('委託, ほじょきん', '知りたい') })).toEqual([
    `${FILE}:3　groupsの2番目のsayの2番目「ほじょきん」\n　　同じことばが2行目にもあります。どちらか1つにしてください。`,
  ]);
  const wide = `groups:\n  - { say: [NPO], read: [], near: [] }\n  - { say: [ＮＰＯ], read: [], near: [] }\ndrop: []\nfaint: []\n`;
  expect(await tellOf(checkSearchWords, { [FILE]: wide })).toEqual([
    `${FILE}:3　groupsの2番目のsayの1番目「ＮＰＯ」\n　　同じことばが2行目にもあります。どちらか1つにしてください。`,
  ]);
});

test('A word that is dropped though it leads somewhere is told', async () => {
  expect(await tellOf(checkSearchWords, { [FILE]: write('委託', '知りたい, 委託') })).toEqual([
    `${FILE}:4　dropの2番目「委託」\n　　外すことばが、sayかreadにもあります。どちらか1つにしてください。`,
  ]);
});

test('A name that words.yaml knows already is told, and another is not', async () => {
  const names = 'search/other-names.yaml';
  const edits = {
    [FILE]: write('委託', '知りたい'),
    [names]: 'names:\n  - { say: 補助金, typed: [奨励金, ホジョキン, 委託] }\n',
  };
  expect(await tellOf(checkSearchWords, edits)).toEqual([
    `${names}:2　namesの1番目のtypedの3番目「委託」\n　　words.yaml にもあることばです。どちらか1つにしてください。`,
  ]);
});
