import { expect, test } from 'vitest';
import { linkArticles } from '../../src/import/write/find-links.ts';

const anchors = new Set(['art-2', 'art-2-p1', 'art-2-p1-i4', 'art-3', 'art-10', 'art-10-p2']);
const linked = (words: string, prefix: '' | '条例' = '') =>
  linkArticles('mihon/law', anchors, prefix)(words).map(({ from, to, target }) => `${words.slice(from, to)} ${target}`);

test.each([
  ['市長は、第１０条に規定する会議の意見を聴く。', ['第１０条 section:mihon/law/art-10']],
  ['第十条第二項の規定により、', ['第十条第二項 section:mihon/law/art-10#art-10-p2']],
  ['第2条第4号に規定する', ['第2条第4号 section:mihon/law/art-2#art-2-p1-i4']],
  ['第２条及び第３条の規定', ['第２条 section:mihon/law/art-2', '第３条 section:mihon/law/art-3']],
])('In an ordinance an article that is there is linked: %s', (words, links) => {
  expect(linked(words)).toEqual(links);
});

test.each([
  '地方自治法第２条及び第３条の規定',
  '地方自治法（昭和22年法律第67号）第２条の規定',
  '同法第３条の規定',
  '他の条例第２条及び第３条の規定',
  '第９９条の規定',
  '第３条の２の規定',
  '第２条第９号の規定',
])('What is another law’s, or not there, is not linked: %s', (words) => {
  expect(linked(words)).toEqual([]);
});

test('A guideline names the ordinance before the article', () => {
  const words = 'この指針は、条例第３条に基づきます（条例第２条第４号）。第３条は、この指針の条ではありません。';
  expect(linked(words, '条例')).toEqual([
    '条例第３条 section:mihon/law/art-3',
    '条例第２条第４号 section:mihon/law/art-2#art-2-p1-i4',
  ]);
  expect(linked('まちづくり条例第３条', '条例')).toEqual([]);
});
