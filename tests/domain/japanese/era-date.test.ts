import { expect, test } from 'vitest';
import {
  compareEraDates,
  formatEraMonth,
  formatFiscalYear,
  formatIsoDate,
  parseEraDate,
} from '../../../src/domain/japanese/era-date.ts';

test.each([
  ['平成16年度', { year: 2004, fiscal: true }],
  ['平成18年3月', { year: 2006, fiscal: false, month: 3 }],
  ['平成21年12月22日', { year: 2009, fiscal: false, month: 12, day: 22 }],
  ['令和元年', { year: 2019, fiscal: false }],
])('%s is read as a document means it', (text, date) => {
  expect(parseEraDate(text)).toEqual(date);
});

test.each(['', '2009年12月', '平成21年12月ごろ', '平成21', '平成21年22日', '慶応3年'])(
  '「%s」 is no date in an era',
  (text) => {
    expect(parseEraDate(text)).toBeUndefined();
  },
);

test('Dates stand in the order of time; a fiscal year stands where it begins, in April', () => {
  const dates = [
    '平成22年度',
    '平成21年12月22日',
    '平成21年度',
    '昭和64年1月',
    '平成21年12月',
    '平成21年',
    '平成21年3月',
  ];
  const sorted = dates.toSorted((a, b) => {
    const [first, second] = [parseEraDate(a), parseEraDate(b)];
    return first && second ? compareEraDates(first, second) : Number.NaN;
  });
  expect(sorted).toEqual([
    '昭和64年1月',
    '平成21年',
    '平成21年3月',
    '平成21年度',
    '平成21年12月',
    '平成21年12月22日',
    '平成22年度',
  ]);
});

test.each([
  [2019, 4, '平成31年（2019年）4月'],
  [2019, 5, '令和元年（2019年）5月'],
  [2026, 5, '令和8年（2026年）5月'],
  [1989, 1, '平成元年（1989年）1月'],
  [1988, 12, '昭和63年（1988年）12月'],
  [1926, 12, '昭和元年（1926年）12月'],
  [1926, 11, '大正15年（1926年）11月'],
])('In %i, month %i the era is that of the month: %s', (year, month, text) => {
  expect(formatEraMonth(year, month)).toBe(text);
});

test('Every month since 1868 is read back as the same month', () => {
  const wrong: string[] = [];
  for (let year = 1868; year <= 2060; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const text = formatEraMonth(year, month);
      const date = parseEraDate(text.replace(/（\d+年）/, ''));
      if (date?.year !== year || date.month !== month) wrong.push(`${year}-${month} became ${text}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('A month before 1868 is refused', () => {
  expect(() => formatEraMonth(1867, 12)).toThrow('1867年12月は明治より前');
});

test.each([
  [2026, '令和8年度（2026年度）'],
  [2019, '平成31年度（2019年度）'],
  [2008, '平成20年度（2008年度）'],
])('The fiscal year that begins in %i is %s', (year, text) => {
  expect(formatFiscalYear(year)).toBe(text);
});

test('A date in an era becomes ISO 8601 as far as it is known, another text nothing', () => {
  expect(['平成21年12月22日', '平成31年4月', '平成23年度', '令和元年5月', '冬ごろ'].map(formatIsoDate)).toEqual([
    '2009-12-22',
    '2019-04',
    '2011',
    '2019-05',
    '',
  ]);
});
