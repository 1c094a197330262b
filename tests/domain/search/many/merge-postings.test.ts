import { expect, test } from 'vitest';
import { packPostings } from '../../../../src/domain/search/index/postings.ts';
import { mergePostings } from '../../../../src/domain/search/many/merge-postings.ts';

test('Of several tokens every place is named once, with the greatest of its strengths, a faint one too', () => {
  const [first, second] = [
    packPostings(
      new Map([
        [0, 0],
        [5, 3],
        [9, 9],
      ]),
    ),
    packPostings(
      new Map([
        [5, 4],
        [7, 0],
        [9, 1],
      ]),
    ),
  ];
  const merged = new Map([
    [0, 0],
    [5, 4],
    [7, 0],
    [9, 9],
  ]);
  expect(mergePostings([first, second], 10)).toBe(packPostings(merged));
});
