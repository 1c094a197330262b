import { expect, test } from 'vitest';
import { checkMeanings } from '../../../src/check/rules/meanings.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const GLOSSARY = `${CITY}/glossary.yaml`;

test('A meaning that leads to its place is told of nothing', async () => {
  expect(await tellOf(checkMeanings)).toEqual([]);
});

test('A meaning of a term that does not exist is told', async () => {
  expect(await tellOf(checkMeanings, { [GLOSSARY]: ['term: collaboration', 'term: bridge'] })).toEqual([
    `${GLOSSARY}:2　meaningsの1番目のterm「bridge」\n　　この用語のファイルがcontent/glossaryにありません。つづりを直すか、用語のファイルを足してください。`,
  ]);
});

test('Two meanings that one document gives a term are told', async () => {
  const again = '\n  - { term: collaboration, gist: 別の意味です。, section: mihon/ordinance/art-1 }\n';
  expect(await tellOf(checkMeanings, { [GLOSSARY]: ['anchor: art-1-p1\n', `anchor: art-1-p1${again}`] })).toEqual([
    `${GLOSSARY}:6　meaningsの2番目のterm「collaboration」\n　　用語「collaboration」の意味が、同じ文書について2つあります。どちらかを消してください。`,
  ]);
});

test('An anchor that is not there, or is not the item that defines the term, is told', async () => {
  expect(await tellOf(checkMeanings, { [GLOSSARY]: ['anchor: art-1-p1', 'anchor: art-1-p9'] })).toEqual([
    `${GLOSSARY}:5　meaningsの1番目のanchor「art-1-p9」\n　　節「mihon/ordinance/art-1」に「art-1-p9」という位置はありません。あるのは art-1、art-1-p1、art-1-p2、art-1-p2-i1 です。`,
  ]);
  expect(await tellOf(checkMeanings, { [`${CITY}/ordinance/rules/art-1.mdx`]: ['term="赤"', 'term="協働"'] })).toEqual([
    `${GLOSSARY}:5　meaningsの1番目のanchor「art-1-p1」\n　　「協働」を定めているのは「art-1-p2-i1」です。anchorを「art-1-p2-i1」にしてください。`,
  ]);
});
