import { expect, test } from 'vitest';
import { dropPositions } from '../../../src/pagefind/write/drop-positions.ts';

test('Of a word stays how often and by which weight it stands in a page, not where; a title is marked as before', () => {
  expect(
    dropPositions([
      '協働',
      [
        [3, [-25, 143, 20, -169, 7], [-1, 7]],
        [2, [-13, 900], []],
      ],
      [],
    ]),
  ).toEqual([
    '協働',
    [
      [3, [-25, 0, 1, -169, 2], [-1, 7]],
      [2, [-13, 0], []],
    ],
    [],
  ]);
});
