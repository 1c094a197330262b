import { expect, test } from 'vitest';
import {
  beginAnchors,
  formatArticleAnchor,
  formatArticleName,
  parseArticleAnchor,
  parseSupplementAnchor,
  readProvision,
  type ArticleAnchor,
} from '../../../src/domain/handbook/article-anchor.ts';

const PLACES: readonly ArticleAnchor[] = Array.from({ length: 120 }, (_, at) => at + 1).flatMap((article) => [
  { article },
  ...Array.from({ length: 12 }, (_, at) => at + 1).flatMap((paragraph) => [
    { article, paragraph },
    ...Array.from({ length: 12 }, (_, at) => ({ article, paragraph, item: at + 1 })),
  ]),
]);

test('Every place of an ordinance is found again by its anchor', () => {
  expect(PLACES).toHaveLength(120 * (1 + 12 * 13));
  const lost = PLACES.filter(
    (place) => JSON.stringify(parseArticleAnchor(formatArticleAnchor(place))) !== JSON.stringify(place),
  );
  expect(lost).toEqual([]);
});

test('No two places of an ordinance share an anchor or a name', () => {
  expect(new Set(PLACES.map(formatArticleAnchor)).size).toBe(PLACES.length);
  expect(new Set(PLACES.map(formatArticleName)).size).toBe(PLACES.length);
});

test.each([
  [{ article: 12 }, 'art-12', '第12条'],
  [{ article: 12, paragraph: 2 }, 'art-12-p2', '第12条第2項'],
  [{ article: 10, paragraph: 1, item: 3 }, 'art-10-p1-i3', '第10条第1項第3号'],
  [{ article: 30, branch: [2] }, 'art-30-2', '第30条の2'],
  [{ article: 3, branch: [2, 3], paragraph: 1 }, 'art-3-2-3-p1', '第3条の2の3第1項'],
  [{ article: 2, paragraph: 1, item: 2, itemBranch: [2] }, 'art-2-p1-i2-2', '第2条第1項第2号の2'],
])('The place %o has the anchor %s and the name %s', (place, anchor, name) => {
  expect(formatArticleAnchor(place)).toBe(anchor);
  expect(formatArticleName(place)).toBe(name);
  expect(parseArticleAnchor(anchor)).toEqual(place);
});

test('An item without its paragraph leads to the article', () => {
  expect(formatArticleAnchor({ article: 3, item: 6 })).toBe('art-3');
  expect(formatArticleName({ article: 3, item: 6 })).toBe('第3条');
});

test.each([
  '',
  'art-',
  'art-0',
  'art-01',
  'art-12-',
  'art-12-p0',
  'art-12-i1',
  'art-12-0',
  'art-12-2-2-2-2',
  'art-12-p1-2',
  'art-12-p1-p2',
  'art-12-p1-i0',
  'xart-12',
  'art-12 ',
  'Art-12',
  'definition',
])('「%s」 is not the anchor of an article', (anchor) => {
  expect(parseArticleAnchor(anchor)).toBeUndefined();
});

test.each([
  ['suppl-1-p2', { supplement: 1, paragraph: 2 }, '附則第2項'],
  ['suppl-3-art-2-p1', { supplement: 3, supplementArticle: 2, paragraph: 1 }, '附則第2条第1項'],
  ['suppl-3-p1-i4', { supplement: 3, paragraph: 1, item: 4 }, '附則第1項第4号'],
])('The anchor %s is a place in a supplementary provision', (anchor, place, name) => {
  expect(parseSupplementAnchor(anchor)).toEqual(place);
  expect(readProvision(anchor)?.name).toBe(name);
});

test.each(['suppl-1', 'suppl-0-p1', 'suppl-1-p0', 'suppl-1-i1', 'suppl-p1', 'art-1-p1', 'suppl-1-p1 '])(
  '「%s」 is no place in a supplementary provision',
  (anchor) => {
    expect(parseSupplementAnchor(anchor)).toBeUndefined();
  },
);

test('A paragraph or an item of an article and of a supplementary provision is read with its numbers', () => {
  expect(readProvision('art-10-p1-i3')).toEqual({ paragraph: 1, item: '3', name: '第10条第1項第3号' });
  expect(readProvision('art-2-p1-i2-2')?.item).toBe('2の2');
  expect(readProvision('suppl-2-p1')).toEqual({ paragraph: 1, item: undefined, name: '附則第1項' });
  expect(readProvision('art-10')).toBeUndefined();
});

test('The anchors in an article begin with its number, those in a supplementary provision with its own', () => {
  expect(beginAnchors({ article: 10 })).toBe('art-10');
  expect(beginAnchors({ article: 30, branch: [2] })).toBe('art-30-2');
  expect(beginAnchors({ supplement: 2 })).toBe('suppl-2');
  expect(beginAnchors({ supplement: 3, supplementArticle: 1 })).toBe('suppl-3-art-1');
  expect(beginAnchors({})).toBeUndefined();
});
