import { expect, test } from 'vitest';
import { checkHistoryDates } from '../../../src/check/rules/history-dates.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const HISTORY = `${CITY}/history.yaml`;
const HOW = '例「平成16年度」「平成18年3月」「平成21年12月22日」のように、半角の数字で書いてください。';

test('Dates in an era, in the order of time, are told of nothing', async () => {
  expect(await tellOf(checkHistoryDates)).toEqual([]);
});

test.each(['2023年10月1日', 'R5.10.1', '令和５年10月', '令和5年13月', '令和5年10月32日'])(
  '%s is no date for the timeline',
  async (date) => {
    expect(await tellOf(checkHistoryDates, { [HISTORY]: ['令和5年10月1日', date] })).toEqual([
      `${HISTORY}:5　eventsの2番目のdate「${date}」\n　　年表に置ける日付ではありません。${HOW}`,
    ]);
  },
);

test('A date before that of the row above is told', async () => {
  expect(await tellOf(checkHistoryDates, { [HISTORY]: ['令和5年10月1日', '令和4年10月1日'] })).toEqual([
    `${HISTORY}:5　eventsの2番目のdate「令和4年10月1日」\n　　前の行の日付より前です。古いものから順に並べてください。`,
  ]);
});
