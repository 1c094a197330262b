import { expect, test } from 'vitest';
import { findNamed } from '../../../../src/domain/search/answer/find-named.ts';
import { PROJECT_LIST } from '../../../support/samples/small-places.ts';

test('A project is found by its whole name, and leads to its row', () => {
  expect(findNamed('ﾎﾀﾙの夕べ', [PROJECT_LIST])).toEqual([
    { name: 'ホタルの夕べ', path: '/mihon/projects/#p3', kind: 'project', city: 'みほん市' },
  ]);
  expect(findNamed('ホタル', [PROJECT_LIST])).toEqual([]);
});
