import { expect, test } from 'vitest';
import {
  DOCUMENT_KINDS,
  formatChapterName,
  formatPosition,
  formatSectionName,
  hasArticles,
  labelDocumentKind,
} from '../../../src/domain/handbook/handbook.ts';

test.each([
  [{ label: '（５）', title: '協働の原則', titleIsOurs: false }, '（５）協働の原則'],
  [{ label: '第12条', title: '協働', titleIsOurs: false }, '第12条　協働'],
  [{ label: '①', title: '協働事業の積極的な推進', titleIsOurs: false }, '①　協働事業の積極的な推進'],
  [{ label: '１', title: '自治基本条例における協働', titleIsOurs: false }, '１　自治基本条例における協働'],
  [{ label: 'Ⅰ', title: '事業計画段階', titleIsOurs: false }, 'Ⅰ　事業計画段階'],
  [{ label: '', title: 'はじめに', titleIsOurs: false }, 'はじめに'],
])('The section %o is headed %s', (section, name) => {
  expect(formatSectionName(section)).toBe(name);
});

// content.md: Part 1 M14
test('A title of ours stands in brackets, behind the number where there is one', () => {
  expect(formatSectionName({ label: '第14条', title: '市民投票', titleIsOurs: true })).toBe('第14条〔市民投票〕');
  expect(formatSectionName({ label: '', title: '連絡先', titleIsOurs: true })).toBe('〔連絡先〕');
});

test('A chapter is headed by its number and title', () => {
  expect(formatChapterName({ label: '第3章', title: '参加及び協働', titleIsOurs: false })).toBe('第3章　参加及び協働');
  expect(formatChapterName({ label: '', title: '前文', titleIsOurs: false })).toBe('前文');
  expect(formatChapterName({ label: '', title: '導入', titleIsOurs: true })).toBe('〔導入〕');
});

test.each([
  ['基礎編', '協働にふれてみよう', '（５）', '協働の原則', undefined, '基礎編（５）'],
  ['第3章', '参加及び協働', '第12条', '協働', 12, '第12条'],
  ['資料編', '資料編', '', '協働の取組経過', undefined, '資料編「協働の取組経過」'],
  ['はじめに', 'はじめに', '', 'はじめに', undefined, 'はじめに'],
  ['１', '自治基本条例における協働', '１', '自治基本条例における協働', undefined, '１'],
] as const)(
  'In the chapter cited as %s（%s）, the section %s%s (article %s) is cited as %s',
  (citeAs, chapter, label, title, article, position) => {
    const ours = { titleIsOurs: false };
    expect(formatPosition({ citeAs, title: chapter, ...ours }, { label, title, article, ...ours })).toBe(position);
  },
);

test('A citation marks the titles of ours that it names', () => {
  const scene = { citeAs: '市民との協働の現場', title: '市民との協働の現場', titleIsOurs: true };
  const greenery = { label: '', title: '緑の保全と協働', titleIsOurs: true, article: undefined };
  expect(formatPosition(scene, greenery)).toBe('〔市民との協働の現場〕〔緑の保全と協働〕');
  expect(formatPosition(scene, { ...greenery, title: '堆肥', titleIsOurs: false })).toBe(
    '〔市民との協働の現場〕「堆肥」',
  );
  expect(formatPosition({ ...scene, titleIsOurs: false }, greenery)).toBe('市民との協働の現場〔緑の保全と協働〕');
  expect(formatPosition({ citeAs: '導入', title: '導入', titleIsOurs: true }, { ...greenery, title: '導入' })).toBe(
    '〔導入〕',
  );
});

test('Every kind of document has its Japanese name', () => {
  expect(DOCUMENT_KINDS.map(({ id }) => `${id} ${labelDocumentKind(id)}`)).toEqual([
    'handbook 手引き',
    'guideline 指針',
    'ordinance 条例',
    'policy 基本方針',
    'newsletter 広報',
    'regulation 規則',
    'instruction 要綱',
    'plan 計画',
    'call 募集要項',
    'report 報告書',
  ]);
});

test('Ordinances, regulations and instructions are made of articles, and no other kind is', () => {
  expect(DOCUMENT_KINDS.map(({ id }) => id).filter(hasArticles)).toEqual(['ordinance', 'regulation', 'instruction']);
});
