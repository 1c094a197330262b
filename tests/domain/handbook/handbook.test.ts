import { expect, test } from 'vitest';
import {
  DOCUMENT_KINDS,
  formatChapterName,
  formatPosition,
  formatSectionName,
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

test('A title of ours stands in brackets behind the number, and alone where there is no number', () => {
  expect(formatSectionName({ label: '第14条', title: '市民投票', titleIsOurs: true })).toBe('第14条〔市民投票〕');
  expect(formatSectionName({ label: '', title: '連絡先', titleIsOurs: true })).toBe('連絡先');
});

test('A chapter is headed by its number and title', () => {
  expect(formatChapterName({ label: '第3章', title: '参加及び協働' })).toBe('第3章　参加及び協働');
  expect(formatChapterName({ label: '', title: '前文' })).toBe('前文');
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
    expect(formatPosition({ citeAs, title: chapter }, { label, title, article })).toBe(position);
  },
);

test('Every kind of document has its Japanese name', () => {
  expect(DOCUMENT_KINDS.map(({ id }) => `${id} ${labelDocumentKind(id)}`)).toEqual([
    'handbook 手引き',
    'guideline 指針',
    'ordinance 条例',
    'policy 基本方針',
    'newsletter 広報',
  ]);
});
