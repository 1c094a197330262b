import { expect, test } from 'vitest';
import { isCheckDue, isOldCopy, parseKeptCopy, tellDay } from '../../../src/domain/offline/kept-copy.ts';

const DAY = 24 * 3_600_000;
const NOW = new Date(2026, 10, 30, 12).getTime();
const seen = (days: number) => ({ files: 5, seen: NOW - days * DAY });

// attack.md A14
test('A copy is asked for twice a day, and at once when the clock was wrong', () => {
  expect([0, 0.4, 0.6, 5, -0.4, -5].map((days) => isCheckDue(seen(days), NOW))).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
  ]);
});

test('A copy that nobody has seen on the site for more than three weeks is old', () => {
  expect([0, 20.9, 21.1, 400, -5].map((days) => isOldCopy(seen(days), NOW))).toEqual([false, false, true, true, false]);
});

test('What is stored of a copy is read back, and of a damaged text nothing is known', () => {
  expect(parseKeptCopy(JSON.stringify(seen(1)))).toEqual(seen(1));
  for (const text of ['', 'null', '{', '[]', '{"files":"5","seen":1}', '{"files":5}'])
    expect(parseKeptCopy(text)).toEqual({ files: 0, seen: 0 });
  expect(isOldCopy(parseKeptCopy(''), NOW)).toBe(false);
  expect(isCheckDue(parseKeptCopy(''), NOW)).toBe(true);
});

test('A day of this year is said without the year, one of another year with it', () => {
  expect(tellDay(new Date(2026, 0, 9).getTime(), NOW)).toBe('1月9日');
  expect(tellDay(new Date(2025, 11, 31, 23).getTime(), NOW)).toBe('2025年12月31日');
});
