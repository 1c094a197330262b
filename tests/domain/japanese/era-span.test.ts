import { describe, expect, test } from 'vitest';
import { countDays, isInEra } from '../../../src/domain/japanese/era-span.ts';

describe('An era begins and ends on its day; that day belongs to both when it is no first of a month', () => {
  test.each([
    ['平成', { year: 2019, month: 4 }, true],
    ['平成', { year: 2019, month: 5 }, false],
    ['令和', { year: 2019, month: 4 }, false],
    ['令和', { year: 2019, month: 5, day: 1 }, true],
    ['昭和', { year: 1989, month: 1, day: 8 }, true],
    ['昭和', { year: 1989, month: 1, day: 9 }, false],
    ['平成', { year: 1989, month: 1, day: 7 }, false],
    ['平成', { year: 2019 }, true],
    ['平成', { year: 2020 }, false],
    ['平成', { year: 2019, fiscal: true }, true],
    ['令和', { year: 2018, fiscal: true }, false],
    ['慶応', { year: 1866 }, false],
  ])('%s %o: %s', (era, span, isIn) => {
    expect(isInEra(era, span)).toBe(isIn);
  });
});

test('A month has as many days as in its year', () => {
  expect([countDays(2024, 2), countDays(2025, 2), countDays(2025, 4), countDays(2025, 12)]).toEqual([29, 28, 30, 31]);
});
