import { expect, test } from 'vitest';
import { matchParties, standingOf, type Standing } from '../../../src/domain/sheet/match-parties.ts';
import type { Mark } from '../../../src/domain/sheet/mark.ts';
import { createSheet, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import { ONE_SIDED, SMALL } from '../../support/samples/small-checklist.ts';

const PAIRS: readonly (readonly [Mark, Mark, Standing])[] = [
  ['none', 'none', 'untouched'],
  ['none', 'done', 'one-sided'],
  ['none', 'talk', 'one-sided'],
  ['none', 'na', 'one-sided'],
  ['done', 'none', 'one-sided'],
  ['done', 'done', 'agreed'],
  ['done', 'talk', 'difference'],
  ['done', 'na', 'difference'],
  ['talk', 'none', 'one-sided'],
  ['talk', 'done', 'difference'],
  ['talk', 'talk', 'both-talk'],
  ['talk', 'na', 'difference'],
  ['na', 'none', 'one-sided'],
  ['na', 'done', 'difference'],
  ['na', 'talk', 'difference'],
  ['na', 'na', 'not-applicable'],
];

test.each(PAIRS)('When the group says %s and the city %s, they stand as %s', (group, city, standing) => {
  expect(standingOf(group, city)).toBe(standing);
});

test('What needs talk comes first: differences, then what both want to talk about, then what only one has marked', () => {
  const empty = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
  const mark = (sheet: Sheet, item: string, party: string, value: string) =>
    writeSheet(sheet, `mark/${item}/before/${party}`, value, { by: 'me', at: '' });
  const pairs = [
    ['item-1-1', 'done', 'done'],
    ['item-1-2', 'na', 'na'],
    ['item-2-1', 'talk', 'talk'],
    ['item-3-1', 'done', 'talk'],
  ] as const;
  const both = pairs.reduce(
    (sheet, [item, group, city]) => mark(mark(sheet, item, 'group', group), item, 'city', city),
    empty,
  );
  const sheet = mark(both, 'item-1-3', 'city', 'done');
  const matched = matchParties(sheet, SMALL);
  expect(matched).toHaveLength(24);
  expect(matched.slice(0, 6).map(({ item, standing }) => [item.id, standing])).toEqual([
    ['item-3-1', 'difference'],
    ['item-2-1', 'both-talk'],
    ['item-1-3', 'one-sided'],
    ['item-1-1', 'agreed'],
    ['item-1-2', 'not-applicable'],
    ['item-1-1', 'untouched'],
  ]);
});

test('What only one party fills is not matched', () => {
  const empty = createSheet({ id: 'a', list: 'one-sided', edition: 'x', created: '' });
  expect(matchParties(empty, ONE_SIDED)).toEqual([]);
});
