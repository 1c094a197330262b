import { expect, test } from 'vitest';
import { readDocuments, readSections } from '../support/content/read-content.ts';
import { findComponents } from '../support/content/section-components.ts';

// 小平市自治基本条例, whose numbers everyone quotes.
const ordinance = readDocuments().find(({ id }) => id === 'kodaira/ordinance');
const sections = (await readSections()).filter(({ document }) => document === 'kodaira/ordinance');
const articles = sections
  .filter(({ data }) => data.article !== undefined)
  .toSorted((a, b) => (a.data.article ?? 0) - (b.data.article ?? 0));
const count = (name: string) => articles.reduce((sum, { tree }) => sum + findComponents(tree, name).length, 0);

test('The ordinance has 11 chapters, numbered in order, between preamble and supplementary provision', () => {
  const labels = ordinance?.data.chapters.map(({ label, title }) => label ?? title);
  expect(labels).toEqual(['前文', ...Array.from({ length: 11 }, (_, at) => `第${at + 1}章`), '附則']);
});

test('The ordinance has articles 1 to 39, in order through its chapters', () => {
  const numbers = Array.from({ length: 39 }, (_, at) => at + 1);
  expect(articles.map(({ data }) => data.article)).toEqual(numbers);
  const listed = ordinance?.data.chapters.flatMap((chapter) => chapter.sections).filter((id) => id.startsWith('art-'));
  expect(listed).toEqual(numbers.map((number) => `art-${number}`));
});

test('Each chapter has its articles', () => {
  const spans = ordinance?.data.chapters
    .filter(({ label }) => label !== undefined)
    .map(({ sections: ids }) => [ids[0], ids.at(-1)].map((id) => Number(id?.slice(4))).join('–'));
  expect(spans).toEqual([
    '1–3',
    '4–9',
    '10–13',
    '14–14',
    '15–16',
    '17–19',
    '20–22',
    '23–32',
    '33–36',
    '37–38',
    '39–39',
  ]);
});

test('37 articles have the caption of the source; articles 14 and 39 have a title of ours', () => {
  const ours = articles.filter(({ data }) => data.titleIsOurs).map(({ data }) => data.article);
  expect(ours).toEqual([14, 39]);
  expect(articles.length - ours.length).toBe(37);
});

test('A caption is the one of the source', () => {
  const problems = articles.flatMap(({ file, data }) => {
    const entry = ordinance?.outline.find(({ id }) => data.sources.includes(id));
    const caption = /（(.+)）$/.exec(entry?.title ?? '')?.[1];
    if (data.titleIsOurs) return caption === undefined ? [] : [`${file}: the source has the caption "${caption}"`];
    return caption === data.title ? [] : [`${file}: title "${data.title}", but the source has "${caption}"`];
  });
  expect(problems).toEqual([]);
});

test('The articles have 66 paragraphs and 12 items', () => {
  expect(count('Paragraph')).toBe(66);
  expect(count('Item')).toBe(12);
});

test('Article 3 defines its seven terms', () => {
  const article = articles.find(({ data }) => data.article === 3);
  expect(article && findComponents(article.tree, 'Item').map(({ attributes }) => attributes['term'])).toEqual([
    '市民',
    '市民等',
    '執行機関',
    '市',
    '参加',
    '協働',
    'まちづくり活動',
  ]);
});

test('The preamble has six paragraphs', () => {
  const preamble = sections.find(({ id }) => id === 'preamble');
  expect(preamble?.tree.children.map(({ type }) => type)).toEqual(Array.from({ length: 6 }, () => 'paragraph'));
  expect(ordinance?.outline.find(({ id }) => id.endsWith('3-2-pre'))?.paragraphs).toBe(6);
});

test('Every article number is in its permanent number', () => {
  const wrong = articles.filter(({ data }) => Number(data.code) !== 1300 + (data.article ?? 0)).map(({ file }) => file);
  expect(wrong).toEqual([]);
});
