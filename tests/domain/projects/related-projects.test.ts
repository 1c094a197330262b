import { expect, test } from 'vitest';
import { indexProjects } from '../../../src/domain/projects/explore-projects.ts';
import {
  countPartnerKinds,
  findSimilarProjects,
  listRecurringPartners,
} from '../../../src/domain/projects/related-projects.ts';
import { PROJECTS } from '../../support/samples/small-projects.ts';

const indexed = indexProjects(PROJECTS, []);

test('Similar projects share a partner or have a title alike, the most alike first, never the project itself', () => {
  const [first, second, third] = indexed;
  if (!first || !second || !third) throw new Error('three projects are needed');
  expect(findSimilarProjects(indexed, first, 5).map(({ number }) => number)).toEqual([4]);
  expect(findSimilarProjects(indexed, second, 5).map(({ number }) => number)).toEqual([4]);
  expect(findSimilarProjects(indexed, third, 5)).toEqual([]);
});

test('Partners of two rows or more are listed with their rows, most often first', () => {
  expect(listRecurringPartners(indexed)).toEqual([
    { name: 'みほん大学', numbers: [1, 4] },
    { name: '音楽の会', numbers: [2, 4] },
  ]);
});

test('Kinds of partners are counted by the words in their names, whatever the width', () => {
  expect(
    countPartnerKinds(indexed, [
      { label: 'NPO', words: ['NPO'] },
      { label: '大学', words: ['大学'] },
    ]),
  ).toEqual([
    { label: 'NPO', count: 1 },
    { label: '大学', count: 2 },
  ]);
});
