import { expect, test } from 'vitest';
import { foldAmounts, foldYears } from '../../../src/domain/editions/same-number.ts';

test.each([
  ['10万円', '100000円'],
  ['100,000円', '100000円'],
  ['50千円', '50000円'],
  ['1万5千円', '15000円'],
  ['2億3000万円', '230000000円'],
  ['500円', '500円'],
  ['1.5万円', '1.5万円'],
  ['第1,2条', '第1,2条'],
])('%s is %s', (sum, folded) => {
  expect(foldAmounts(sum)).toBe(folded);
});

test.each([
  ['平成31年5月', '2019年5月'],
  ['令和元年5月', '2019年5月'],
  ['令和1年度', '2019年度'],
  ['平成31年度(2019年度)', '2019年度'],
  ['平成31年度(2020年度)', '2019年度(2020年度)'],
])('%s is %s', (year, folded) => {
  expect(foldYears(year)).toBe(folded);
});
