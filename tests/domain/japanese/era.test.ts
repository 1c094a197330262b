import { describe, expect, test } from 'vitest';
import {
  addWesternYears,
  parseEraYear,
  parseLetteredYear,
  replaceEraYears,
  toWesternYear,
} from '../../../src/domain/japanese/era.ts';

/** Each era with its first western year and how many years it had (令和: as far as anyone writes it here). */
const ERAS = [
  ['明治', 1868, 45],
  ['大正', 1912, 15],
  ['昭和', 1926, 64],
  ['平成', 1989, 31],
  ['令和', 2019, 30],
] as const;

describe.each(ERAS)('%s', (era, first, years) => {
  test('Every year of the era has its western year', () => {
    const wrong: string[] = [];
    for (let year = 1; year <= years; year += 1) {
      for (const written of year === 1 ? ['元', '1'] : [String(year)]) {
        const parsed = parseEraYear(`${era}${written}年`);
        const western = parsed && toWesternYear(parsed);
        if (western !== first + year - 1) wrong.push(`${era}${written}年 gave ${western}, not ${first + year - 1}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('元年 is year 1', () => {
    expect(parseEraYear(`${era}元年`)).toEqual({ era, year: 1 });
    expect(addWesternYears(`${era}元年`)).toBe(`${era}元年（${first}年）`);
  });
});

test.each([
  '平成0年',
  '平成100年',
  '平成31',
  '平成31年度',
  '平成元',
  '慶応3年',
  '2019年',
  ' 平成31年',
  '平成３１年',
  '',
])('「%s」 is not read as an era year', (text) => {
  expect(parseEraYear(text)).toBeUndefined();
});

test('An era that is not known is refused with the eras that are', () => {
  expect(() => toWesternYear({ era: '慶応', year: 3 })).toThrow(/「慶応」.*令和・平成・昭和・大正・明治/);
});

test.each([
  ['平成31年4月', '平成31年（2019年）4月'],
  ['令和元年度', '令和元年度（2019年度）'],
  ['平成20年度', '平成20年度（2008年度）'],
  ['平成21年12月22日', '平成21年（2009年）12月22日'],
  ['平成16年度から平成27年度まで', '平成16年度（2004年度）から平成27年度（2015年度）まで'],
  ['平成21年条例第27号', '平成21年（2009年）条例第27号'],
  ['昭和64年1月と平成元年1月', '昭和64年（1989年）1月と平成元年（1989年）1月'],
])('%s is shown as %s', (text, shown) => {
  expect(addWesternYears(text)).toBe(shown);
});

test.each(['平成31年（2019年）4月', '平成20年度（2008年度）', '令和元年（2019年）', '2019年4月', '', '平成の大合併'])(
  '「%s」 needs no western year and stays as it is',
  (text) => {
    expect(addWesternYears(text)).toBe(text);
  },
);

test('Adding western years twice changes nothing more', () => {
  for (const text of ['平成31年4月', '平成20年度と平成21年', '令和元年度']) {
    expect(addWesternYears(addWesternYears(text))).toBe(addWesternYears(text));
  }
});

test('A year is read by the letter of its era, as it stands in spreadsheets', () => {
  expect(['h21', 'r6', 't15'].map(parseLetteredYear)).toEqual([
    { era: '平成', year: 21 },
    { era: '令和', year: 6 },
    { era: '大正', year: 15 },
  ]);
  expect(['x9', 'h0', 'h', 'h123'].map(parseLetteredYear)).toEqual([undefined, undefined, undefined, undefined]);
});

test('Era years give way to western ones, and what is no year stays', () => {
  expect(replaceEraYears('平成31年4月と令和元年5月')).toBe('2019年4月と2019年5月');
  expect(replaceEraYears('昭和の橋、令和年')).toBe('昭和の橋、令和年');
});
