import { expect, test } from 'vitest';
import { checkMeanings } from '../../../src/check/rules/meanings.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const GLOSSARY = `${CITY}/glossary.yaml`;

test('A meaning that leads to its place is told of nothing', async () => {
  expect(await tellOf(checkMeanings)).toEqual([]);
});

test('A meaning of a term that does not exist is told', async () => {
  expect(await tellOf(checkMeanings, { [GLOSSARY]: ['term: collaboration', 'term: bridge'] })).toEqual([
    `${GLOSSARY}:2　meaningsの1番目のterm「bridge」\n　　この用語のファイルがcontent/glossaryにありません。つづりを直すか、ここにname（用語）とreading（読み）を足してください。`,
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

const OWN =
  '\n  - { term: bridge, name: 虹の橋, reading: にじのはし, gist: 町の橋です。, section: mihon/ordinance/art-1 }\n';
const own = (text: string): Edits => ({ [GLOSSARY]: ['anchor: art-1-p1\n', `anchor: art-1-p1${text}`] });

test('A term of a city alone stands in its own glossary, with its name and reading', async () => {
  expect(await tellOf(checkMeanings, own(OWN))).toEqual([]);
});

test('A name without a reading, and one beside a file for all, are told', async () => {
  expect(await tellOf(checkMeanings, own(OWN.replace('reading: にじのはし, ', '')))).toEqual([
    `${GLOSSARY}:6　meaningsの2番目のname「虹の橋」\n　　「虹の橋」の読みがありません。readingを足してください。`,
  ]);
  expect(await tellOf(checkMeanings, { ...own(OWN), 'glossary/bridge.yaml': 'term: 橋\nreading: はし\n' })).toEqual([
    `${GLOSSARY}:6　meaningsの2番目のname「虹の橋」\n　　用語「bridge」は、content/glossaryにあります。nameとreadingを消すか、termを別のidにしてください。`,
  ]);
});

test('One id for two terms of two cities is told in both, because it is one address', async () => {
  const other = `meanings:${OWN.replace('虹の橋', '石の橋').replaceAll('mihon/', 'other/')}`;
  expect(await tellOf(checkMeanings, { ...own(OWN), 'cities/other/glossary.yaml': other })).toEqual([
    `${GLOSSARY}:6　meaningsの2番目のterm「bridge」\n　　cities/other/glossary.yaml では、「bridge」が用語「石の橋」です。別のidにするか、同じ用語にそろえてください。`,
    `cities/other/glossary.yaml:2　meaningsの1番目のterm「bridge」\n　　${GLOSSARY} では、「bridge」が用語「虹の橋」です。別のidにするか、同じ用語にそろえてください。`,
  ]);
});
