import { expect, test } from 'vitest';
import type { FoundHits } from '../../../../src/domain/search/answer/find-hits.ts';
import { chooseNearest } from '../../../../src/domain/search/many/choose-nearest.ts';
import type { ManyEntry } from '../../../../src/domain/search/many/many-directory.ts';
import { listOutlines } from '../../../../src/domain/search/many/overview.ts';

/** A shared index of one form, then one index for each city: 30 sections and a list of projects. */
const NAMES = ['甲市', '乙市', '丙市', '丁市'];
const MANY: readonly ManyEntry[] = [
  { folder: 'shared', cities: [], total: 1, shards: 1, runs: [[-1, 2, 1]] },
  ...NAMES.map((name): ManyEntry => ({
    folder: name,
    cities: [name],
    total: 31,
    shards: 1,
    runs: [
      [0, 0, 30],
      [0, 1, 1],
    ],
  })),
];
const OUTLINES = listOutlines(MANY);
const found = (numbers: readonly number[], ...cities: string[]): FoundHits => ({
  plan: { clauses: [], asked: '', article: undefined, cities, definitionOf: undefined },
  hits: numbers.map((at) => ({ at, score: 1, jump: false })),
  isWide: false,
  understood: [],
  unmet: [],
});
const nearest = (hits: FoundHits, kind: '' | 'project' = '', round = 0) => {
  const { read, elsewhere } = chooseNearest(hits, OUTLINES, MANY, kind, round);
  return [read.map(({ folder }) => folder).join(' '), elsewhere.length];
};
/** Numbers of the first so many sections of a city. */
const sections = (city: string, length: number) => Array.from({ length }, (_, at) => 1 + NAMES.indexOf(city) * 31 + at);

test('A first reading goes to the index of the best place, and to a second one where that alone fills no page; the rest is counted', () => {
  expect(nearest(found([...sections('丙市', 25), ...sections('甲市', 4)]))).toEqual(['shared 丙市', 4]);
  expect(nearest(found([...sections('丙市', 3), ...sections('甲市', 4), ...sections('乙市', 9)]))).toEqual([
    'shared 丙市 甲市',
    9,
  ]);
});

test('A query that names a city is read in the index of that city first', () => {
  const all = [...sections('甲市', 9), ...sections('丁市', 2)];
  expect(nearest(found(all, '丁市'))).toEqual(['shared 丁市', 9]);
  expect(nearest(found(sections('甲市', 9), '丁市'))).toEqual(['shared 甲市', 0]);
});

test('The index of the city a reader comes from is read before others, and not alone', () => {
  const { plan, ...rest } = found([...sections('甲市', 9), ...sections('乙市', 9), ...sections('丁市', 2)]);
  expect(nearest({ ...rest, plan: { ...plan, from: '丁市' } })).toEqual(['shared 丁市 甲市', 9]);
});

test('Who asks for more cities gets more, until all are read', () => {
  const all = [...sections('乙市', 2), ...NAMES.flatMap((name) => sections(name, 30))];
  expect(nearest(found(all, '乙市'))).toEqual(['shared 乙市', 90]);
  expect(nearest(found(all, '乙市'), '', 1)).toEqual(['shared 乙市 甲市 丙市 丁市', 0]);
});

test('Of one kind of place, the indexes that hold such places are read; the others are counted all the same', () => {
  expect(nearest(found([...sections('甲市', 25), 2 * 31]), 'project')).toEqual(['shared 乙市', 25]);
});

test('What is about several cities is read whatever was found', () => {
  expect(nearest(found([0]))).toEqual(['shared', 0]);
  expect(nearest(found([]))).toEqual(['shared', 0]);
});
