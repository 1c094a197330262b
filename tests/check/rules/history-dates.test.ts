import { expect, test } from 'vitest';
import { checkHistoryDates } from '../../../src/check/rules/history-dates.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const HISTORY = `${CITY}/history.yaml`;

test('Dates in an era, in the order of time, are told of nothing', async () => {
  expect(await tellOf(checkHistoryDates)).toEqual([]);
});

test('A date before that of the row above is told', async () => {
  expect(await tellOf(checkHistoryDates, { [HISTORY]: ['令和5年10月1日', '令和4年10月1日'] })).toEqual([
    `${HISTORY}:5　eventsの2番目のdate「令和4年10月1日」\n　　前の行の日付より前です。古いものから順に並べてください。`,
  ]);
});
