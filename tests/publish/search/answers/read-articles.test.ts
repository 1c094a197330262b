import { expect, test } from 'vitest';
import { readArticles } from '../../../../src/publish/search/answers/read-articles.ts';
import { knownAnswer } from '../../../support/samples/known-answers.ts';

const article = (number: number) =>
  knownAnswer({
    kind: 'article',
    about: 'article',
    subject: '虹の橋条例',
    article: { article: number },
    text: '',
    path: `/mihon/ordinance/rules/#art-${number}`,
  });
const number = (id: string) => `<a class="number" data-sign href="#${id}">1</a>`;
const paragraph = (id: string, text: string) =>
  `<div class="paragraph" id="${id}">${number(id)}<div class="text">${text}</div></div>`;
const item = (id: string, text: string) =>
  `<div class="item" id="${id}">${number(id)}<div class="text">${text}</div></div>`;
const read = (html: string, ...numbers: number[]) =>
  readArticles(`<main>${html}</main>`, numbers.map(article)).map(({ subject, text, path }) => [subject, text, path]);

test('A paragraph alone is its article, told by the text of the page without numbers and spaces of markup', () => {
  expect(read(paragraph('art-1-p1', '<p>\n  橋を <a href="#">市民</a>\n がかけます。</p>'), 1)).toEqual([
    ['虹の橋条例第1条', '橋を市民がかけます。', '/mihon/ordinance/rules/#art-1-p1'],
  ]);
});

test('Of several paragraphs each has its number, and the first says how many there are', () => {
  const html = paragraph('art-2-p1', '<p>色です。</p>') + paragraph('art-2-p2', '<p>数です。</p>');
  expect(read(html, 2)).toEqual([
    ['虹の橋条例第2条第1項', '色です。（第2項まであります）', '/mihon/ordinance/rules/#art-2-p1'],
    ['虹の橋条例第2条第2項', '数です。', '/mihon/ordinance/rules/#art-2-p2'],
  ]);
});

test('Items are answers of their own, with their terms; the paragraph says how many there are', () => {
  const items =
    item('art-3-p1-i1', '<dfn>赤</dfn>はじまりをいいます。') +
    item('art-3-p1-i2', '<dfn>色</dfn><p>次をいいます。</p><ul><li>赤</li><li>NPO no color</li></ul>');
  expect(
    read(paragraph('art-3-p1', `<p>次のとおりです。</p>${items}`), 3).map(([subject, text]) => [subject, text]),
  ).toEqual([
    ['虹の橋条例第3条', '次のとおりです。（第2号まであります）'],
    ['虹の橋条例第3条第1項第1号', '赤：はじまりをいいます。'],
    ['虹の橋条例第3条第1項第2号', '色：次をいいます。・赤・NPO no color'],
  ]);
});

test('Article 1 takes nothing of article 11, and one that is not on the page says nothing', () => {
  const html = paragraph('art-11-p1', '<p>十一です。</p>');
  expect(read(html, 1)).toEqual([]);
  expect(read(html, 11)).toHaveLength(1);
});
