import { expect, test } from 'vitest';
import type { SearchTerm } from '../../../src/domain/search/plan-query.ts';
import { rankHits, type TermHits } from '../../../src/domain/search/rank-hits.ts';

const word = (text: string): SearchTerm => ({ text, weight: 1, jump: false });
const jump = (text: string): SearchTerm => ({ text, weight: 4, jump: true });
const answer = (term: SearchTerm, hits: Readonly<Record<string, number>>): TermHits => ({
  term,
  hits: Object.entries(hits).map(([id, score]) => ({ id, score })),
});
const order = (answers: readonly TermHits[], total = 100) => rankHits(answers, total).map(({ id }) => id);

test('A section that meets any of the words is found (OR, never AND)', () => {
  const found = order([answer(word('委託'), { forms: 1 }), answer(word('補助'), { grant: 1 })]);
  expect(found.toSorted()).toEqual(['forms', 'grant']);
});

test('A section that meets all the words comes before sections that meet one of them better', () => {
  expect(order([answer(word('委託'), { both: 2, one: 5 }), answer(word('補助'), { both: 2, other: 5 })])).toEqual([
    'both',
    'one',
    'other',
  ]);
});

test('A rare word counts more than a frequent one', () => {
  expect(order([answer(word('協働'), { a: 1, b: 1, c: 1, frequent: 1 }), answer(word('委託'), { rare: 1 })])[0]).toBe(
    'rare',
  );
});

test('The scores of one word do not outweigh those of another by their scale', () => {
  const [first, second] = rankHits([answer(word('甲'), { a: 1000 }), answer(word('乙'), { b: 0.001 })], 100);
  expect(first?.score).toBeCloseTo(second?.score ?? Number.NaN, 10);
});

test('The place a number or an article names stands first, whatever else is met', () => {
  expect(
    order([
      answer(jump('hart12z'), { 'art-12': 0.01 }),
      answer(word('協働'), { definition: 9, principles: 8 }),
      answer(word('条例'), { definition: 9 }),
    ]),
  ).toEqual(['art-12', 'definition', 'principles']);
});

test('The place itself stands first even where its word counts for little', () => {
  const faint: SearchTerm = { text: 'code1312', weight: 0.01, jump: true };
  expect(order([answer(faint, { 'art-12': 1 }), answer(word('協働'), { definition: 1 })])).toEqual([
    'art-12',
    'definition',
  ]);
});

test('A hit says whether it is the place itself', () => {
  const hits = rankHits([answer(jump('code1312'), { 'art-12': 1 }), answer(word('協働'), { definition: 1 })], 100);
  expect(hits.map(({ id, jump: isPlace }) => [id, isPlace])).toEqual([
    ['art-12', true],
    ['definition', false],
  ]);
});

test('A word that nothing meets does not lower the others', () => {
  const alone = rankHits([answer(word('協働'), { a: 2, b: 1 })], 100);
  expect(rankHits([answer(word('協働'), { a: 2, b: 1 }), answer(word('ぬぬぬ'), {})], 100)).toEqual(alone);
});

test('Sections of equal score stand in one order, however the index answers', () => {
  expect(order([answer(word('協働'), { c: 1, a: 1, b: 1 })])).toEqual(['a', 'b', 'c']);
  expect(order([answer(word('協働'), { b: 1, c: 1, a: 1 })])).toEqual(['a', 'b', 'c']);
});

test('The score of a section that meets one of two equal words is its share times the coverage', () => {
  const [hit] = rankHits([answer(word('甲'), { a: 3 }), answer(word('乙'), { b: 3 })], 10);
  expect(hit?.score).toBeCloseTo(Math.log(11) * 0.5 ** 1.5, 10);
});

test('No answers, empty answers and scores of zero give no error and no wrong number', () => {
  expect(rankHits([], 100)).toEqual([]);
  expect(rankHits([answer(word('協働'), {})], 100)).toEqual([]);
  expect(rankHits([answer(word('協働'), { a: 0 })], 100)).toEqual([{ id: 'a', score: 0, jump: false }]);
});
