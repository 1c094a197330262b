// Row B19 of use.md.
import { expect, test } from 'vitest';
import { explainDates, nameDate } from '../../../src/domain/sheet/sheet-dates.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const explain = (before: string, after: string) => {
  const days = { 'date/before/group': before, 'date/after/group': after };
  const sheet = Object.entries(days).reduce(
    (one, [key, day]) => writeSheet(one, key, day, { by: 'me', at: '' }),
    EMPTY,
  );
  return explainDates(sheet, SMALL, 'group', 2026);
};

test.each([
  ['', ''],
  ['2026-04-01', ''],
  ['2026-04-01', '2026-04-01'],
  ['2026-04-01', '2027-03-31'],
  ['2006-04-01', '2036-12-31'],
])('Nothing is said of the days "%s" and "%s"', (before, after) => {
  expect(explain(before, after)).toEqual([]);
});

test('A later timing that lies before an earlier one is told with both days', () => {
  expect(explain('2026-04-01', '2026-03-31')).toEqual([
    '事業後の記入日（2026年3月31日）が、事業前の記入日（2026年4月1日）より前です。',
  ]);
});

test.each([
  ['0001-01-01', '2026-04-01', '事業前の記入日が1年1月1日になっています。'],
  ['2026-04-01', '2099-12-31', '事業後の記入日が2099年12月31日になっています。'],
  ['2026-04-01', '0206-04-01', '事業後の記入日が206年4月1日になっています。'],
  ['12026-04-01', '', '事業前の記入日が12026年4月1日になっています。'],
])('A year far off is told (%s, %s)', (before, after, note) => {
  expect(explain(before, after)).toEqual([note]);
});

test('A field of one timing is called by no timing', () => {
  expect(nameDate(SMALL.timings, '事業前')).toBe('事業前の記入日');
  expect(nameDate([{ id: 'now', label: '確認' }], '確認')).toBe('記入日');
});
