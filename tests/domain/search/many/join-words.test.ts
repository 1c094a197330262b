import { expect, test } from 'vitest';
import { joinWords } from '../../../../src/domain/search/many/join-words.ts';

const words = (groups: readonly (readonly [say: string, read: string])[], city: string) => ({
  groups: groups.map(([say, read]) => ({ say: say.split(' '), read: read.split(' '), near: [] })),
  drop: ['は'],
  cities: [{ id: city, name: city, reading: '' }],
  documents: [`${city}の指針`],
});
const ours = words(
  [
    ['補助 補助金', '助成'],
    ['委託', 'いたく'],
  ],
  '甲市',
);
const theirs = words(
  [
    ['補助 助成', '補助金'],
    ['祭り', 'まつり'],
  ],
  '乙市',
);

test('Joined, a group says what either says, groups of the part are added, and both cities and their documents are known', () => {
  const joined = joinWords(ours, theirs);
  expect(joined.groups.map(({ say, read }) => [say.join(' '), read.join(' ')])).toEqual([
    ['補助 補助金 助成', ''],
    ['委託', 'いたく'],
    ['祭り', 'まつり'],
  ]);
  expect(joined.cities.map(({ name }) => name)).toEqual(['甲市', '乙市']);
  expect(joined.documents).toEqual(['甲市の指針', '乙市の指針']);
  expect(joinWords(joined, theirs)).toEqual(joined);
});
