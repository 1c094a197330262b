import { describe, expect, test } from 'vitest';
import { explainDate, explainDay } from '../../../src/domain/japanese/explain-date.ts';

test.each(['令和7年3月', '令和6年2月29日', '平成20年度', '平成24年', '令和元年5月1日', '昭和64年1月7日', '平成31年度'])(
  '%s is a date',
  (text) => {
    expect(explainDate(text)).toBeUndefined();
  },
);

describe('What is no date is told with why, and with what it may have been meant to be', () => {
  test.each([
    ['令和7年13月', '13月はありません。'],
    ['令和7年0月', '0月はありません。'],
    ['令和6年2月30日', '2月30日はありません。2月は29日までです。'],
    ['令和7年2月29日', '2月29日はありません。2月は28日までです。'],
    ['令和7年4月31日', '4月31日はありません。4月は30日までです。'],
    ['平成35年', '平成に35年はありません。'],
    ['平成31年5月', '平成に31年5月はありません。令和元年5月のことなら'],
    ['令和元年4月', '令和に元年4月はありません。平成31年4月のことなら'],
    ['令和40年', '令和に40年はありません。'],
    ['平成20年度4月', '「年度」に月は付きません。'],
    ['R7.3', '「令和7年3月」にしてください。'],
    ['H31.4.1', '「平成31年4月1日」にしてください。'],
    ['2025年3月', '「令和7年3月」にしてください。'],
    ['2025-03-05', '「令和7年3月5日」にしてください。'],
    ['2025年', '「令和7年」にしてください。'],
    ['令和７年３月', '「令和7年3月」にしてください。'],
    ['令和07年03月', '「令和7年3月」にしてください。'],
    ['令和7年 3月', '「令和7年3月」にしてください。'],
    ['R7.13', '日付として読めません。'],
    ['3月', '日付として読めません。'],
    ['来年度', '日付として読めません。'],
    ['', '日付として読めません。'],
  ])('%s', (text, words) => {
    expect(explainDate(text)).toContain(words);
  });
});

test('Of a western year only month and day are judged', () => {
  expect(explainDay(undefined, { year: 2025, month: 2, day: 29 })).toContain('2月29日はありません。');
  expect(explainDay(undefined, { year: 2100, month: 1 })).toBeUndefined();
});
