import { expect, test } from 'vitest';
import { countProgress } from '../../../src/domain/sheet/sheet-progress.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { ONE_SIDED, SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const MARKED = [
  ['mark/item-1-1/before/group', 'done'],
  ['mark/item-1-1/after/group', 'talk'],
  ['mark/item-2-1/before/city', 'na'],
  ['mark/item-3-1/before/group', 'none'],
].reduce((sheet, [key = '', value = '']) => writeSheet(sheet, key, value, { by: 'me', at: '' }), EMPTY);

test('Progress counts the marks of one party, in all and in each phase', () => {
  const { marked, talk, total, groups } = countProgress(MARKED, SMALL, 'group');
  expect([marked, talk, total]).toEqual([2, 1, 24]);
  expect(groups.map((group) => [group.marked, group.total])).toEqual([
    [2, 8],
    [0, 8],
    [0, 8],
  ]);
  expect(countProgress(MARKED, SMALL, 'city').marked).toBe(1);
});

test('A group of the other party does not count', () => {
  expect(countProgress(EMPTY, ONE_SIDED, 'city').total).toBe(2);
});
